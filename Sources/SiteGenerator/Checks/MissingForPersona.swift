internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// What is missing for a persona, and what not to say to them: what somebody has to know who is to
/// propose content.
struct MissingForPersona {
  private static let mostToAvoid = 3

  private let content: SiteContent
  private let persona: Ordinal<Persona>

  init(_ content: SiteContent, _ persona: Ordinal<Persona>) {
    self.content = content
    self.persona = persona
  }
}

extension MissingForPersona {
  /// The themes on which nothing replies to them; none where there is something on each.
  var themes: String? {
    list(content.coverage.practice.themes[persona.value].missing)
  }

  /// Their channels on which nothing of ours is.
  var channels: String? {
    list(content.coverage.practice.channels[persona.value].empty.map(\.channel))
  }

  /// The formats that they prefer, with the stages at which there is content and none of it has one.
  var formats: String? {
    let fit = content.coverage.practice.formats[persona.value]
    guard let stages = list(fit.stages.filter(\.fitsNothing).map(\.stage)),
      let formats = list(fit.preferred)
    else { return nil }
    return "\(formats) at \(stages)"
  }

  /// The stages at which they want something proved, and nothing proves it.
  var proofs: String? {
    list(
      content.coverage.row(of: persona).filter(\.state.applies).filter { cell in
        cell.needs.contains { need in
          content.workspace.needs[need.need].kind == .proof && !need.isAnswered
        }
      }.map(\.address.stage))
  }

  /// What not to say, as their file has it.
  var avoid: Shortlist<String> {
    let parts = PersonaMessaging(of: content.workspace.personas[persona])[.avoid]
    return Shortlist(
      parts.flatMap { PlainLine.all(of: $0.content) }.map(\.text), limit: Self.mostToAvoid)
  }

  private func list(_ tags: [Tag]) -> String? {
    tags.isEmpty ? nil : English.list(content.wording.titles(of: tags))
  }
}
