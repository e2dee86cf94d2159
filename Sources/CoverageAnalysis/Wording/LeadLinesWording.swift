internal import SourceDocuments
package import WorkspaceModel

extension CoverageWording {
  /// The lines that begin a lead definition for a persona that has none.
  package func newLeadDefinition(for ordinal: Ordinal<Persona>) -> LinesToPaste {
    let persona = workspace.personas[ordinal]
    let segments = (persona.segments ?? []).map { taxonomy[$0].id }.joined(separator: ", ")
    let criteria = taxonomy[.leadCriteria].tags
    let text =
      "---\ntitle: \("\(persona.title) as a lead".asYAML)\npersona: \(persona.id)\n"
      + (segments.isEmpty ? "" : "segments: [\(segments)]\n") + ownerLine(persona) + "criteria:\n"
      + criteria.map { "  \(taxonomy[$0].id):\(value(of: $0, for: persona))\n" }.joined()
      + "---\nWhy sales accepts this lead.\n"
      + criteria.map { "\n## \(taxonomy.title(of: $0))\n\(Self.labels)" }.joined()
    return LinesToPaste(path: pathForNewLead(of: ordinal), isNewFile: true, text: text)
  }

  /// Where to begin a lead definition for a persona: a path that no file has.
  func pathForNewLead(of persona: Ordinal<Persona>) -> String {
    let id = Self.unused(workspace.personas[persona].id, among: workspace.leadDefinitions)
    return FileKind.leadDefinition.path(of: id)
  }

  private static let labels = "- Ask:\n- Qualified if:\n- Disqualified if:\n- Signal:\n"

  /// What the persona's file already says of a criterion: the titles on their cards.
  private func value(of criterion: Tag, for persona: Persona) -> String {
    guard criterion == taxonomy[.leadCriteria].tag(named: "title"), !persona.jobTitles.isEmpty
    else { return "" }
    return " " + English.list(persona.jobTitles, "or").asYAML
  }
}
