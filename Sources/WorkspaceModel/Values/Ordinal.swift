/// The place of an element in its list of the workspace: a small number that is no other kind's.
package struct Ordinal<Element>: Sendable, Hashable {
  package let value: Int

  package init(_ value: Int) {
    self.value = value
  }
}

extension Ordinal: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension Array {
  package subscript(ordinal: Ordinal<Element>) -> Element { self[ordinal.value] }

  /// The places of all elements.
  package var ordinals: [Ordinal<Element>] { indices.map(Ordinal.init) }
}
