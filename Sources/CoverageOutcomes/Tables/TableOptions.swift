/// How tables are read.
public struct TableOptions: Sendable {
  /// What stands between two values.
  public var separator = UInt8(ascii: ",")
  /// Whether a row with a mistake is left out alone, rather than everything.
  public var skipsBadRows = false

  public init() {}
}
