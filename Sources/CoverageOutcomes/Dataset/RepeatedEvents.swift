internal import SourceDocuments

/// Finds the events that stand more than once in a table, in memory that does not grow with it.
///
/// Keys are compared by 64 bits of their own: of a million events, two that differ are taken for
/// one with a chance of one in thirty million. With more keys than are held at once the table is
/// read again for each part of them.
struct RepeatedEvents {
  /// The lines of rows that say the same as a row before, and are left out.
  private(set) var lines: Set<Int> = []
  private(set) var mistakes: [TableMistake] = []
  /// The parts into which keys fall, of which one is held at a time.
  private var parts: UInt64 = 1
  private var rows: [UInt64: Row] = [:]

  private struct Row {
    let line: UInt32
    let content: UInt64
  }

  private static let mostHeld = 1 << 18
  private static let mostRepeated = 100_000

  init(_ folder: any TableFolder, separator: UInt8) {
    var part: UInt64 = 0
    while part < parts {
      rows = [:]
      readPart(part, folder, separator)
      part += 1
    }
  }
}

extension RepeatedEvents {
  private mutating func readPart(_ part: UInt64, _ folder: any TableFolder, _ separator: UInt8) {
    var reader = TableReader<EngagementEvent.Column>(folder, separator: separator)
    _ = reader.read { row in
      let key = Self.fingerprint([row.text(.id)])
      guard key % parts == part else { return }
      take(row, key, part)
    }
  }

  private mutating func take(
    _ row: TableRow<EngagementEvent.Column>, _ key: UInt64, _ part: UInt64
  ) {
    let content = Self.fingerprint(EngagementEvent.Column.allCases.map(row.text))
    guard let first = rows[key] else {
      rows[key] = Row(line: UInt32(clamping: row.line), content: content)
      if part == 0, rows.count > Self.mostHeld { halve() }
      return
    }
    if first.content == content, lines.count < Self.mostRepeated {
      lines.insert(row.line)
    } else {
      report(row, first)
    }
  }

  /// Holds half as many keys from now on.
  private mutating func halve() {
    parts *= 2
    rows = rows.filter { $0.key % parts == 0 }
  }

  private mutating func report(_ row: TableRow<EngagementEvent.Column>, _ first: Row) {
    guard mistakes.count < 1_000 else { return }
    let message =
      lines.count < Self.mostRepeated
      ? "this event stands in line \(first.line) already, and says something else there"
      : "more than \(Self.mostRepeated) events stand twice: was the export joined with something?"
    mistakes.append(
      TableMistake(EngagementEvent.Column.table.path, at: row.position(.id), message))
  }

  /// Source: FNV-1a, 64 bits (Fowler, Noll, Vo), with a byte of its own after each text.
  private static func fingerprint(_ texts: [String]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in texts {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    return hash
  }
}
