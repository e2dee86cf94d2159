import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import Testing
import WorkspaceModel

/// A finance officer with a question, an objection and a proof, and an asset that answers the first
/// two strongly.
enum ChangeCase {
  static let persona = """
    ---
    title: CFO
    channels: {email: confirmed}
    ---
    Guards cash.

    ## Journey
    ### Evaluation
    - Question (cost): What does it cost?
    - Objection (payback): We can't see a payback.
    ### Selection
    - Proof (peer): A peer who did it.
    """

  static let sheet = """
    ---
    title: Sheet
    type: roi-calculator
    channels: [email]
    reviewed: 2026-10-01
    ---
    Text.

    ## Answers
    - cfo.evaluation.cost: Four percent of the budget for each quarter.
    - cfo.evaluation.payback: Nine months on the median project.
    """

  static let files = ["personas/cfo.md": persona, "content/sheet.md": sheet]

  /// The files with some words in the place of others, in all of them.
  static func edited(
    _ old: String, _ new: String, in files: [String: String] = files
  ) -> [String: String] {
    files.mapValues { $0.replacing(old, with: new) }
  }

  static func change(
    from before: [String: String] = files, to after: [String: String],
    on day: CalendarDate = Sample.today, renames: [String: String] = [:]
  ) -> CoverageChange {
    CoverageChange(
      from: Coverage(before), to: Coverage(after, on: day),
      files: FileChanges(from: TextTree(before), to: TextTree(after), renames: renames))
  }
}

extension CoverageChange {
  /// The needs in a line each, as `cfo.evaluation.cost strong → weak, lost: "Sheet" …`.
  var toldNeeds: [String] {
    needs.map { need in
      let mark = need.isLost ? ", lost" : ""
      let causes = need.causes.map(\.sentence).joined(separator: " ")
      return "\(need.need.address) \(need.wordBefore) → \(need.wordAfter)\(mark): \(causes)"
    }
  }
}
