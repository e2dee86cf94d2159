internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

/// A workspace as it is or was, with its coverage on a day.
struct WorkspaceState {
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
    coverage = Coverage(of: workspace, on: day)
    findings = coverage.findings(in: tree)
  }
}

extension WorkspaceState {
  /// Throws where the system gives an error for a file or a folder: what stands there is not known,
  /// and it is not taken for missing.
  func refuseUnreadable() throws(RunFailure) {
    let found = coverage.workspace.diagnostics.filter { $0.rule == ModelRules.unreadableFile }
    guard let first = found.first else { return }
    let line = { (finding: Diagnostic) in "\(finding.place.path.inert): \(finding.message.inert)" }
    guard found.count > 1 else { throw RunFailure(message: line(first)) }
    let shown = found.prefix(20).map { "\n  \(line($0))" }.joined()
    let rest = found.count > 20 ? "\n  and \(found.count - 20) more" : ""
    throw RunFailure(
      message: "\(found.count) files and folders can't be read, so nothing was done:\(shown)\(rest)"
    )
  }
}
