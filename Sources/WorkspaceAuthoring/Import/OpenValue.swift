internal import SourceDocuments

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
    /// The map does not say what it means: the key, the nearest id, and whether it stands there.
    case notMapped(key: String, nearest: String?, isInMap: Bool)
    case dateOrder
    case noDate
    case rhythm
    case noAddress
  }
}

extension OpenValue {
  /// Whether the map can settle it, and not only the table.
  var isForMap: Bool {
    switch reason {
    case .notMapped, .dateOrder: true
    case .noDate, .rhythm, .noAddress: false
    }
  }

  /// The value with its place, and what is to be done with it.
  var words: String {
    let rows = count == 1 ? "" : "\(count) rows, first in "
    let place = "\(column.inert) (column \(letters), \(rows)row \(row))"
    return "\(place): \(value.quoted) \(advice)"
  }

  /// The line of a map that says what the value means.
  private func line(_ meaning: String) -> String {
    "\(value.asShortYAML):\(meaning.isEmpty ? "" : " ")\(meaning)".quoted
  }

  private var advice: String {
    switch reason {
    case .notMapped(let key, let nearest, isInMap: true):
      nearest.map { "has no meaning yet; did you mean \($0.quoted)?" }
        ?? "has no meaning yet: write an id or ignore behind it, below \(key)"
    case .notMapped(let key, let nearest, isInMap: false):
      nearest.map { "has no meaning yet; if it means \($0.quoted), add \(line($0)) below \(key)" }
        ?? "has no meaning yet: add \(line("")) below \(key), and an id or ignore behind it"
    case .dateOrder: "is read once the map says the order of its numbers behind dates"
    case .noDate: "is no date: write 2026-11-21"
    case .rhythm: "is a rhythm, no date; how long a type stays fresh stands in the taxonomy"
    case .noAddress: "is no address that begins with https://"
    }
  }
}
