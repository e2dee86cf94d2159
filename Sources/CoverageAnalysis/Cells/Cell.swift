public import WorkspaceModel

/// A persona at a stage: a contract on what this person must learn there, and how well it is kept.
public struct Cell: Sendable {
  public let address: CellAddress
  public let state: CellState
  /// Which part of its contract is kept; none for a cell that does not apply.
  public let share: CellShare?
  /// Whether it is weak because all that serves it has grown old.
  public let isStale: Bool
  /// Whether it is strong, or has points, only on channels on which nobody has seen the persona.
  public let isAssumed: Bool
  public let weight: CellWeight
  /// Whether its persona is a priority persona.
  public let isPriority: Bool
  /// The needs in the order of the file.
  public let needs: [NeedCoverage]
  /// The claims on it, in the order of assets, with those that do not stand.
  public let claims: [Claim]
  /// Where deals stood still in the last twelve months; of several the most.
  public let stall: Stall?
}

/// Which part of a cell's contract is kept.
public struct CellShare: Sendable, Hashable {
  /// The points that count: two for a strong answer, one for a weaker one.
  public let points: Int
  /// The most that there could be, at least 2.
  public let most: Int
  /// The points without those that are only assumed.
  public let confirmedPoints: Int
}

extension Cell {
  /// 0, 1 or 2; none for a cell that does not apply.
  public var score: Int? { state.score }

  public var standingClaims: [Claim] { claims.filter(\.stands) }

  /// How many assets for it are drafts, planned or scheduled: the `+n` beside its score.
  public var plannedAssets: Int { claims.count { $0.state.isPlanned } }

  /// The needs that have no strong answer yet.
  public var openNeeds: [NeedCoverage] { needs.filter { !$0.isAnsweredStrongly } }

  /// How many of its needs have a strong answer: the 3 of "3 of 4".
  public var strongNeeds: Int { needs.count(where: \.isAnsweredStrongly) }

  /// Whether something claims it, and no sentence answers any of its needs.
  public var isTagsOnly: Bool {
    state == .weak && needs.allSatisfy { $0.points == 0 } && share?.points == 0
  }

  /// The deals that stand still there: not where every need has a strong answer since.
  public var openStall: Stall? { state.isOpen ? stall : nil }
}
