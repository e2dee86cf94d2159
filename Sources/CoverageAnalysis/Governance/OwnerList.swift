package import WorkspaceModel

/// What falls to one owner, or to nobody.
package struct OwnerList: Sendable {
  /// None for what nobody owns.
  package let owner: Tag?
  /// The files that they own, the most urgent review first.
  package internal(set) var files: [ReviewItem] = []
  /// The files that they own which need no review.
  package internal(set) var exempt: [ReviewQueue.ExemptFile] = []
  /// Answers of their assets that are due for a re-check.
  package internal(set) var rechecks: [Answer] = []
  /// What their assets lack.
  package internal(set) var debts: [TaggingDebt] = []
  /// Their live assets that answer no need.
  package internal(set) var randomActs: [Ordinal<Asset>] = []
  /// The acts of the backlog that fall to them, by rank.
  package internal(set) var acts: [OwnedAct] = []
}

extension OwnerList {
  /// Their files that should be looked at now or soon.
  package var due: [ReviewItem] { files.filter(\.state.isDue) }

  /// Whether nothing is theirs, and nothing falls to them.
  package var isEmpty: Bool { files.isEmpty && exempt.isEmpty && acts.isEmpty }
}
