/// A value of the table that the map leaves open, or that can't be read.
package struct OpenValue: Sendable, Hashable {
  /// The column's name, and the letters by which spreadsheets call it.
  package let column: String
  package let letters: String
  package let value: String
  /// How many rows hold it.
  package internal(set) var count: Int
  /// The first of them.
  package let row: Int
  package let reason: Reason

  package enum Reason: Sendable, Hashable {
    /// The map does not say what it means: the key, and the nearest id.
    case notMapped(key: String, nearest: String?)
    case dateOrder
    case noDate
    case rhythm
    case noAddress
  }
}
