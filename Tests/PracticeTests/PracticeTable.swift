import PersonaTestSupport

/// The lines of the practice, as `Tests/Practice/practice.tsv` holds them.
struct PracticeTable: Sendable {
  let header: [String]
  private(set) var lines: [PracticeLine]
  /// The lines of the file that have more or fewer fields than the header.
  let unreadable: [Int]

  static let path = "Tests/Practice/practice.tsv"

  static let written = PracticeTable(
    String(decoding: Repository.bytes(path), as: UTF8.self))

  init(_ text: String) {
    let rows = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    header = rows.first ?? []
    lines = rows.dropFirst().compactMap(PracticeLine.init)
    unreadable = rows.indices.dropFirst().filter { PracticeLine(rows[$0]) == nil }.map { $0 + 1 }
  }
}

extension PracticeTable {
  /// The table with each number of a line that has moved put right, where one line alone fits.
  var withLinesAsQuoted: PracticeTable {
    var table = self
    table.lines = lines.map { $0.withLineAsQuoted }
    return table
  }

  /// The table as a file.
  var text: String {
    ([header] + lines.map(\.fields)).map { $0.joined(separator: "\t") + "\n" }.joined()
  }
}

extension PracticeTable {
  /// The lines that can be seen today.
  static let done = written.lines

  /// The lines of the practice that are not in the file yet, by what they wait for.
  static let later: [String: [Int]] = [
    "what people really write": [139],
    "exports": [123, 125, 127, 128, 147, 148],
  ]
}
