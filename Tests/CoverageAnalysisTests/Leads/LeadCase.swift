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

  var assessment: LeadAssessment { coverage.leads[ordinal] }

  var comparison: LeadComparison { coverage.comparison(of: ordinal) }

  /// The rows as `group criterion: way`; those that are not written in parentheses.
  var rows: [String] {
    comparison.rows.map { row in
      let title = coverage.workspace.taxonomy.title(of: row.criterion)
      guard let knowledge = row.knowledge else { return "\(row.group) (\(title))" }
      return "\(row.group) \(title): \(knowledge.way.rawValue)"
    }
  }

  /// The calls as `criterion: label, label`, by what they lack; those that only confirm with a `+`.
  var calls: [String] {
    coverage.calls(for: ordinal).map { call in
      let title = coverage.workspace.taxonomy.title(of: call.criterion)
      let lacks = call.lacks.map(\.rawValue).joined(separator: ", ")
      return "\(call.isToAsk ? "" : "+")\(title): \(lacks)"
    }
  }
}
