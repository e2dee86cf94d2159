public import WorkspaceModel

/// Whether coverage reaches a percentage after a change.
public enum CoverageGateVerdict: Sendable, Hashable {
  case met
  /// There is nothing to measure, and there was nothing before.
  case notApplied
  /// The figure has no value, and had one before; or a mistake in a weight leaves it open.
  case noValue
  case under(Share)
  /// The figure reaches it only because something that counted before no longer does, or has another
  /// weight.
  case reachedByLeavingOut(held: Share, coverage: Share)
}

extension CoverageGateVerdict {
  /// The verdict on a workspace as it is.
  public init(on coverage: Coverage, _ percentage: Percentage) {
    let share = coverage.figures.overall.coverage
    switch share.reaches(percentage) {
    case true?: self = .met
    case false?: self = .under(share)
    case nil: self = coverage.workspace.taxonomy.isWeightDoubtful ? .noValue : .notApplied
    }
  }

  /// The verdict on a change: what counted before counts as it did.
  public init(on change: CoverageChange, _ percentage: Percentage) {
    let verdict = CoverageGateVerdict(on: change.after, percentage)
    let had = !change.before.figures.overall.coverage.isEmpty
    switch verdict {
    case .notApplied where had: self = .noValue
    case .met where change.held.countedOtherwise && change.held.share.reaches(percentage) == false:
      self = .reachedByLeavingOut(
        held: change.held.share, coverage: change.after.figures.overall.coverage)
    default: self = verdict
    }
  }
}

extension CoverageGateVerdict {
  public var isMet: Bool { self == .met || self == .notApplied }
}
