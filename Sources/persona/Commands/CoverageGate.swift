internal import CoverageAnalysis
internal import CoverageWording
internal import WorkspaceModel

/// The percentage that coverage has to reach.
struct CoverageGate {
  private let percentage: Percentage

  init(_ percentage: Percentage) {
    self.percentage = percentage
  }

  /// Whether it is met, said where it is not, or where there is nothing to measure.
  func isMet(_ verdict: CoverageGateVerdict) -> Bool {
    switch verdict {
    case .met: break
    case .notApplied:
      Console.remark("coverage has no value yet, so the gate of \(percentage) is not applied\n")
    case .noValue:
      Console.remark("coverage has no value, so the gate of \(percentage) is not met\n")
    case .under(let share):
      Console.remark("coverage is \(share.text), under the gate of \(percentage)\n")
    case .reachedByLeavingOut(let held, let coverage):
      Console.remark(
        "coverage is \(coverage.text) only because something that counted before no longer does, or "
          + "has another weight; "
          + "with that, and with what was deleted as open, it is \(held.text), under the gate of "
          + "\(percentage)\n")
    }
    return verdict.isMet
  }
}
