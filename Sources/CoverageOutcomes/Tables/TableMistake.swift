public import SourceDocuments

/// Something in a table that is not as its contract has it, and where.
public struct TableMistake: Error, Sendable, Hashable {
  public let path: String
  /// Nothing where the whole file is meant.
  public let position: SourcePosition?
  public let severity: Severity
  /// What is wrong and how to mend it: lower-case start, no full stop, values in back-ticks.
  public let message: String
  /// Whether it spoils one row, which can be left out, rather than the whole table.
  var isOfRow = false

  public init(
    _ path: String, at position: SourcePosition?, _ message: String, severity: Severity = .error
  ) {
    self.path = path
    self.position = position
    self.message = message
    self.severity = severity
  }
}

extension TableMistake {
  /// The line of a report: `content/measurement/costs.csv:3:14: error: …`.
  public var text: String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(path)\(place): \(severity.rawValue): \(message)".inertInLogs
  }

  /// The order in which they are told: by file, then by place.
  public static func isInOrder(_ left: TableMistake, _ right: TableMistake) -> Bool {
    if left.path != right.path { return left.path.precedes(right.path) }
    let start = SourcePosition(line: 0, column: 0)
    let (first, second) = (left.position ?? start, right.position ?? start)
    return first == second ? left.message.precedes(right.message) : first < second
  }
}
