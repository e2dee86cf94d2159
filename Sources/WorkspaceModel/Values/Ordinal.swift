/// The place of an element in its list of the workspace: a small number that is no other kind's.
public struct Ordinal<Element>: Sendable, Hashable {
  public let value: Int

  @inlinable
  public init(_ value: Int) {
    self.value = value
  }
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
