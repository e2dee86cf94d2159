public import WorkspaceModel

/// Whether coverage reaches a percentage after a change.
public enum CoverageGateVerdict: Sendable, Hashable {
  case met
  /// There is nothing to measure, and there was nothing before.
  case notApplied
  /// The figure has no value, and had one before; or a mistake in a weight leaves it open.
  case noValue
  case under(Share)
  /// The figure reaches it only because something that counted before no longer does, or counts for
  /// less.
  case reachedByLeavingOut(held: Share, coverage: Share)
}

extension CoverageGateVerdict {
  /// The verdict on a workspace as it is.
  public init(on coverage: Coverage, _ percentage: Percentage) {
    // 0 is how a run says that it asks for no gate.
    guard percentage.thousandths > 0 else {
      self = .met
      return
    }
    let share = coverage.figures.overall.coverage
    switch share.reaches(percentage) {
    case true?: self = .met
    case false?: self = .under(share)
    case nil: self = coverage.workspace.taxonomy.isWeightDoubtful ? .noValue : .notApplied
    }
  }

  /// The verdict on a change: what counted before, and no longer does or for less, is not left out.
  public init(on change: CoverageChange, _ percentage: Percentage) {
    let verdict = CoverageGateVerdict(on: change.after, percentage)
    let had = !change.before.figures.overall.coverage.isEmpty
    switch verdict {
    case .notApplied where had: self = .noValue
    case .met
    where percentage.thousandths > 0 && change.held.isLarger
      && change.held.share.reaches(percentage) == false:
      self = .reachedByLeavingOut(
        held: change.held.share, coverage: change.after.figures.overall.coverage)
    default: self = verdict
    }
  }
}

extension CoverageGateVerdict {
  public var isMet: Bool { self == .met || self == .notApplied }
}
