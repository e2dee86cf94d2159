internal import SourceDocuments
internal import WorkspaceModel

/// A lead definition for a segment to which none of its personas belongs.
enum LeadOutsideSegments {
  static let rule = Rule(
    id: "lead-outside-segments", severity: .warning,
    summary: "A lead definition is for segments to which one of its personas belongs.",
    why: "Sales would wait there for a person who does not exist, and nobody writes for them.",
    wrong: .leadDefinition(
      "---\ntitle: Cost program\npersona: cfo\n↓segments: [enterprise, mid-market]\n---\nText.\n"),
    right: .leadDefinition(
      "---\ntitle: Cost program\npersona: cfo\nsegments: [enterprise]\n---\nText.\n"))

  static func diagnostic(
    _ segments: LeadSegments, of lead: LeadDefinition, in workspace: Workspace, at place: Place
  ) -> Diagnostic {
    let personas = lead.personas.map { workspace.personas[$0] }
    let names = English.quotedList(segments.outside.map { workspace.taxonomy[$0].id }, "or")
    let who =
      personas.count == 1
      ? "\(personas[0].id.quoted) does not belong" : "none of its personas belongs"
    let found = Diagnostic(rule, at: place, "\(who) to \(names)")
    return personas.prefix(3).reduce(found) { finding, persona in
      let own = English.quotedList((persona.segments ?? []).map { workspace.taxonomy[$0].id })
      return finding.noting("\(persona.id.quoted) belongs to \(own.isEmpty ? "none" : own)")
    }
    .with(effect: "no lead of this definition can turn up there")
  }
}
