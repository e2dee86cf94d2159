/// A count as everybody may see it.
public enum ShownCount: Sendable, Hashable {
  case exactly(Int)
  /// It is small, or a small one could be worked out from it.
  case withheld

  /// The number; none where it is withheld.
  public var number: Int? { if case .exactly(let number) = self { number } else { nil } }
}
