internal import CoverageAnalysis
internal import CoverageWording
internal import WorkspaceModel

/// The percentage that coverage has to reach.
struct CoverageGate {
  private let percentage: Percentage

  init(_ percentage: Percentage) {
    self.percentage = percentage
  }

  /// Whether coverage reaches it, said where it does not; a figure without a value passes, and
  /// says so.
  func isMet(by coverage: Coverage) -> Bool {
    let figure = coverage.figures.overall.coverage
    switch figure.reaches(percentage) {
    case true?: return true
    case nil:
      Console.remark("coverage has no value yet, so the gate of \(percentage) is not applied\n")
      return true
    case false?:
      Console.remark("coverage is \(figure.percent ?? 0) %, under the gate of \(percentage)\n")
      return false
    }
  }
}
