internal import SourceDocuments
internal import WorkspaceModel

/// A persona who hears everything from one asset.
enum SoleVoice {
  static let rule = Rule(
    id: "sole-voice", severity: .warning,
    summary: "The strong answers for a persona come from more than one asset.",
    why: "One text that answers everything is believed less than two that agree, and all is lost "
      + "when it grows old.",
    wrong: .words("A persona whose three strong answers are all given by one white paper."),
    right: .words("The same persona with a case study that gives the proof."))

  static func diagnostic(_ voice: PersonaVoice, in workspace: Workspace, at place: Place)
    -> Diagnostic
  {
    let title = workspace.assets[voice.asset].title
    return Diagnostic(
      rule, at: place,
      "all \(voice.answers) strong answers for this persona come from \(title.quoted)"
    )
    .noting("let another asset answer one of them: \(workspace.assets[voice.asset].path) is alone")
    .with(effect: "when it grows old or is retired, this persona finds no strong answer")
  }
}
