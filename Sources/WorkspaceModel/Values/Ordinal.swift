/// The place of an element in its list of the workspace: a small number that is no other kind's.
///
/// Claims and answers hold several of them and are the most numerous things there are, so that it is
/// half as wide as an `Int`.
public struct Ordinal<Element>: Sendable, Hashable {
  @usableFromInline
  let place: Int32

  @inlinable
  public init(_ value: Int) {
    place = Int32(value)
  }

  @inlinable
  public var value: Int { Int(place) }
}

extension Ordinal: Comparable {
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension Array {
  @inlinable
  public subscript(ordinal: Ordinal<Element>) -> Element { self[ordinal.value] }

  /// The places of all elements.
  @inlinable
  public var ordinals: [Ordinal<Element>] { indices.map { Ordinal($0) } }
}
