import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// A lead definition of one persona, as its tests look at it.
struct LeadCase {
  let coverage: Coverage
  let wording: Wording

  /// A workspace with the persona `cfo`, the lead definition `project`, and other files.
  init(
    persona: String = "title: CFO", body: String = "", lead: String, section: String = "",
    more: [String: String] = [:], on day: CalendarDate = Sample.today
  ) {
    let files = [
      "personas/cfo.md": "---\n\(persona)\n---\nText.\n\n\(body)\n",
      "personas/lead-definitions/project.md": "---\n\(lead)\n---\nText.\n\n\(section)\n",
    ]
    coverage = Coverage(files.merging(more) { $1 }, on: day)
    wording = Wording(coverage)
  }

  var ordinal: Ordinal<LeadDefinition> { Ordinal(0) }

  var definition: LeadDefinition { coverage.workspace.leadDefinitions[0] }

  var verification: LeadVerification { coverage.leads[ordinal] }

  var comparison: LeadComparison { coverage.comparison(of: ordinal) }

  /// The rows as `group criterion`; those that are not written in parentheses.
  var rows: [String] {
    comparison.rows.map { row in
      let title = coverage.workspace.taxonomy.title(of: row.criterion)
      return "\(row.group) " + (row.verification == nil ? "(\(title))" : title)
    }
  }

  /// What the first persona adds to a criterion, by the names of the parts.
  func adds(to id: String) throws -> [String] {
    try complement(to: id).parts.map { wording.name(of: $0.source) }
  }

  /// What is to be written so that the persona adds something.
  func gaps(at id: String) throws -> [String] {
    let complement = try complement(to: id)
    return complement.unwritten.map {
      wording.toDo(for: $0, of: complement.persona, lead: ordinal)
    }
  }

  func complement(to id: String) throws -> CriterionComplement {
    let tag = try #require(coverage.workspace.taxonomy[.leadCriteria].tag(named: id))
    let row = try #require(comparison.rows.first { $0.criterion == tag })
    return try #require(row.complements.first)
  }
}
