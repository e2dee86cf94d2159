internal import CoverageAnalysis
internal import CoverageOutcomes
internal import SiteGenerator
internal import SourceDocuments
internal import WorkspaceModel

/// The tables of a workspace, read, and what they tell.
struct Measurement {
  let hasTables: Bool
  /// None where a table has mistakes, or where there is none.
  let outcomes: Outcomes?
  let mistakes: [TableMistake]
  let rejected: [RejectedRow]
  /// How many rows were left out.
  let rejectedCount: Int

  init(
    of loaded: LoadedWorkspace, options: TableOptions = TableOptions(), testsExactly: Bool = false,
    history: CoverageHistory? = nil
  ) {
    let folder = MeasurementFolder(root: loaded.root)
    let plan = MeasurementPlan(
      loaded.workspace.taxonomy.rules.measurement, today: loaded.coverage.today,
      testsExactly: testsExactly)
    hasTables = folder.hasTables
    guard hasTables else {
      (outcomes, mistakes, rejected, rejectedCount) = (nil, folder.strangers, [], 0)
      return
    }
    var reader = DatasetReader(folder, options, plan, loaded.coverage)
    outcomes = reader.read().map { Outcomes($0, plan, loaded.coverage, history: history) }
    mistakes = (reader.mistakes + folder.strangers).sorted(by: TableMistake.isInOrder)
    rejected = reader.rejected
    rejectedCount = reader.rejectedCount
  }
}

extension Measurement {
  /// What the site tells; none without a table.
  var published: SiteMeasurement? {
    guard hasTables else { return nil }
    return outcomes.map(SiteMeasurement.outcomes) ?? .mistakes(errors)
  }

  /// How many mistakes keep the tables from being read.
  var errors: Int { mistakes.count { $0.severity == .error } }

  /// What to tell of the files, a line each; each mistake with its place.
  ///
  /// - Parameter quiet: Whether to tell errors alone.
  /// - Returns: The lines, without their ends.
  func remarks(quiet: Bool) -> [String] {
    mistakes.filter { !quiet || $0.severity == .error }.map(\.text)
  }
}
