internal import WorkspaceModel

/// How much of the backlog makes use of what exists, and how much has to be written anew.
public struct ReuseCount: Sendable, Hashable {
  /// Acts that publish, check, distribute, refresh, strengthen or finish what exists, or write its
  /// reply.
  public let reusing: Int
  /// Acts that put a mistake right, before which nobody knows what else is needed.
  public let correcting: Int
  /// Acts that create an asset.
  public let creating: Int
  /// Cells for which somebody first has to write what the persona must learn.
  public let writingNeeds: Int

  /// Counts the acts of some plans: one kind of change to one file once, however many cells it
  /// serves.
  init(of plans: Backlog) {
    var (changes, corrections): (Set<PlanAct.Change>, Set<PlanAct.Change>) = ([], [])
    var (creating, writingNeeds) = (0, 0)
    for act in plans.flatMap(\.acts) {
      switch act.kind {
      case .write: creating += 1
      case .writeNeed: writingNeeds += 1
      case .correct: if let change = act.change { corrections.insert(change) }
      default: if let change = act.change { changes.insert(change) }
      }
    }
    reusing = changes.count
    correcting = corrections.count
    self.creating = creating
    self.writingNeeds = writingNeeds
  }
}

extension Coverage {
  /// How much of the backlog makes use of what exists.
  public var reuse: ReuseCount { ReuseCount(of: backlog) }
}
