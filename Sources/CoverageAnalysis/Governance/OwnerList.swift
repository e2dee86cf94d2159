public import WorkspaceModel

/// What falls to one owner, or to nobody.
public struct OwnerList: Sendable {
  /// None for what nobody owns.
  public let owner: Tag?
  /// The files that they own, the most urgent review first.
  public internal(set) var files: [ReviewItem] = []
  /// The files that they own which need no review.
  public internal(set) var exempt: [ReviewQueue.ExemptFile] = []
  /// Answers of their assets that are due for a re-check.
  public internal(set) var rechecks: [Answer] = []
  /// What their assets lack.
  public internal(set) var debts: [TaggingDebt] = []
  /// Their live assets that answer no need.
  public internal(set) var randomActs: [Ordinal<Asset>] = []
  /// The acts of the backlog that fall to them, by rank.
  public internal(set) var acts: [OwnedAct] = []
}

extension OwnerList {
  /// Their files that should be looked at now or soon.
  public var due: [ReviewItem] { files.filter(\.state.isDue) }

  /// Whether nothing is theirs, and nothing falls to them.
  public var isEmpty: Bool { files.isEmpty && exempt.isEmpty && acts.isEmpty }
}
