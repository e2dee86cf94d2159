/// A value of the table that the map leaves open, or that can't be read.
public struct OpenValue: Sendable, Hashable {
  /// The column's name, and the letters by which spreadsheets call it.
  public let column: String
  public let letters: String
  public let value: String
  /// How many rows hold it.
  public internal(set) var count: Int
  /// The first of them.
  public let row: Int
  public let reason: Reason

  public enum Reason: Sendable, Hashable {
    /// The map does not say what it means: the key, and the nearest id.
    case notMapped(key: String, nearest: String?)
    case dateOrder
    case noDate
    case rhythm
    case noAddress
  }
}
