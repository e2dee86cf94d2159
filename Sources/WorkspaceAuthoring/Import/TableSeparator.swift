internal import SourceDocuments

/// What stands between two values of a table.
public enum TableSeparator: String, CaseIterable {
  case comma, semicolon, tab
}

extension TableSeparator {
  public var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: Byte.tab
    }
  }

  /// The separator by which the first rows have the most in common: most rows of one length, then
  /// the longest.
  static func guess(_ bytes: [UInt8]) -> TableSeparator {
    let head = Array(bytes.prefix(256 << 10))
    let scores = allCases.map { ($0, $0.score(head)) }
    return scores.max { left, right in left.1 < right.1 }?.0 ?? .comma
  }

  private func score(_ head: [UInt8]) -> (rows: Int, width: Int) {
    var reader = CSVReader(head, separator: byte)
    var counts: [Int: Int] = [:]
    for _ in 0..<60 {
      guard let record = reader.next() else { break }
      if record.fields.count > 1 { counts[record.fields.count, default: 0] += 1 }
    }
    let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return (best?.value ?? 0, best?.key ?? 0)
  }
}
