internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

/// A workspace as it is or was, with its coverage on a day.
struct WorkspaceState {
  let tree: any SourceTree
  let coverage: Coverage
  /// Everything that is wrong, in the order of places.
  let findings: [Diagnostic]

  /// Reads a workspace.
  ///
  /// - Parameters:
  ///   - tree: Its files.
  ///   - day: The day to judge dates by.
  ///   - jobs: How many threads work.
  init(_ tree: any SourceTree, on day: CalendarDate, jobs: Int) {
    let workspace = WorkspaceReader.read(tree, rules: Set(RuleBook.all.map(\.id)), jobs: jobs)
    let places = PlaceFinder(in: tree)
    self.tree = tree
    coverage = Coverage(of: workspace, on: day, places: places)
    findings = coverage.findings(places: places)
  }
}
