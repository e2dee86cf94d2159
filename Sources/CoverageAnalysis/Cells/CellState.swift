/// How well a persona is served at a stage.
public enum CellState: Sendable, Hashable {
  /// The persona takes no part at the stage, for a reason.
  case notApplicable(reason: String)
  /// The persona declares no need there and nothing claims it, not even a draft.
  case notAssessed
  /// Nothing live claims it.
  case missing
  /// Something live claims it, but not every need has a strong answer.
  case weak
  /// Every need has a strong answer.
  case strong
}

extension CellState {
  /// 0, 1 or 2; none for a cell that does not apply, which no figure counts.
  public var score: Int? {
    switch self {
    case .notApplicable: nil
    case .notAssessed, .missing: 0
    case .weak: 1
    case .strong: 2
    }
  }

  public var applies: Bool { score != nil }

  /// Whether a cell stands as it does in another state, for whatever reason it may not apply.
  func standsLike(_ other: CellState) -> Bool {
    self == other || !applies && !other.applies
  }

  /// Whether something is left to do for it.
  public var isOpen: Bool { (score ?? 2) < 2 }
}
