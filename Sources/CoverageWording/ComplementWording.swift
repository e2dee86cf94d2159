package import CoverageAnalysis
internal import SourceDocuments
package import WorkspaceModel

extension Wording {
  /// What a source is called above what it says.
  package func name(of source: ComplementSource) -> String {
    switch source {
    case .jobTitles: "Job titles"
    case .buyingRole: "Buying role"
    case .influence: "Influence"
    case .stance: "Stance"
    case .listensTo: "Listens to"
    case .convinces: "Must convince"
    case .profile: "Ideal customer profile"
    case .segmentDifferences: PersonaHeadings[.segmentDifferences].name
    case .section(let field, nil): PersonaHeadings[field].name
    case .section(let field, let part?): "\(PersonaHeadings[field].name): \(part)"
    case .questions: "Questions by stage"
    }
  }

  /// What to write where a persona adds nothing to a criterion, as a to-do.
  package func toDo(
    for source: ComplementSource, of persona: Ordinal<Persona>, lead: Ordinal<LeadDefinition>
  ) -> String {
    let written = workspace.personas[persona]
    if let key = source.key { return "Write \(key.asCode) in \(written.line(of: key))." }
    switch source {
    case .section(let field, let part?):
      return "Write \("### \(part)".asCode) below \(heading(of: field)) in \(written.path)."
    case .section(let field, nil): return toDo(for: field, of: persona)
    case .segmentDifferences: return toDo(for: .segmentDifferences, of: persona)
    case .profile: return "Write `icp` of \(segments(of: written, lead)) in personas/taxonomy.md."
    default: return "Write a question below \(heading(of: .journey)) in \(written.path)."
    }
  }

  /// That a section is to be written.
  package func toDo(for field: PersonaField, of persona: Ordinal<Persona>) -> String {
    "Write \(heading(of: field)) in \(workspace.personas[persona].path)."
  }

  /// That a lead definition is to be written for a persona that has none.
  package func toDo(forLeadOf persona: Ordinal<Persona>) -> String {
    "Agree with sales on when such a person is a lead, and write "
      + "\(coverage.pathForNewLead(of: persona))."
  }

  /// What to say beside a criterion of the team's own.
  package static let ownCriterion =
    "The criterion is your own, so no field of a persona stands beside it."

  func heading(of field: PersonaField) -> String { "## \(PersonaHeadings[field].name)".asCode }

  private func segments(of persona: Persona, _ lead: Ordinal<LeadDefinition>) -> String {
    let common = taxonomy.segments(
      in: persona.segments, and: workspace.leadDefinitions[lead].segments)
    return English.quotedList(common.map { taxonomy[$0].id }, "or")
  }
}
