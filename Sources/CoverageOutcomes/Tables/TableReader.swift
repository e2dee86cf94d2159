internal import SourceDocuments

/// Reads a table row by row, by the contract of its columns, and keeps what is wrong.
struct TableReader<Columns: TableColumns> {
  /// What is wrong, in the order of the file: the first thousand mistakes.
  private(set) var mistakes: [TableMistake] = []
  /// The rows that hold a mistake: the first hundred thousand.
  private(set) var rejected: [RejectedRow] = []
  /// How many rows hold a mistake.
  private(set) var rejectedCount = 0
  private let folder: any TableFolder
  private let separator: UInt8

  init(_ folder: any TableFolder, separator: UInt8) {
    self.folder = folder
    self.separator = separator
  }
}

extension TableReader {
  private static var mostMistakes: Int { 1_000 }
  private static var mostRejected: Int { 100_000 }

  /// Reads the table to its end.
  ///
  /// - Parameter take: Reads the values of a row, and tells the row what is wrong with them.
  /// - Returns: Whether there is such a table.
  mutating func read(_ take: (inout TableRow<Columns>) -> Void) -> Bool {
    do throws(TableMistake) {
      guard let source = try folder.open(Columns.table) else { return false }
      let pieces = TablePieces(source)
      readRows(CSVReader(separator: separator) { pieces.next() }, take)
      if let failure = pieces.failure { throw failure }
    } catch {
      mistakes.append(error)
    }
    return true
  }

  private mutating func readRows(
    _ reader: CSVReader, _ take: (inout TableRow<Columns>) -> Void
  ) {
    var reader = reader
    guard let first = reader.next() else {
      report([TableMistake(Columns.table.path, at: nil, "this file is empty: it needs a header")])
      return
    }
    report(reader.mistakes.map(Self.mistake))
    var known = reader.mistakeCount
    guard let header = TableHeader<Columns>(first, &mistakes) else { return }
    while let record = reader.next() {
      if record.isBlank, reader.mistakeCount == known { continue }
      var row = TableRow(record, header)
      if reader.mistakeCount > known {
        for mistake in reader.mistakes.dropFirst(known) {
          row.report(mistake.message, at: mistake.position)
        }
        if row.mistakes.isEmpty {
          row.report("this row is no CSV", at: record.fields.first?.position)
        }
        known = reader.mistakeCount
      }
      if let mistake = record.mistake(expecting: header.width) {
        row.report(mistake.message, at: mistake.position)
      } else if row.mistakes.isEmpty {
        take(&row)
      }
      keep(row)
    }
    report(reader.mistakes.dropFirst(known).map(Self.mistake))
  }

  private mutating func keep(_ row: TableRow<Columns>) {
    guard let first = row.mistakes.first else { return }
    report(row.mistakes)
    rejectedCount += 1
    guard rejected.count < Self.mostRejected else { return }
    rejected.append(RejectedRow(mistake: first, values: row.record.fields.map(\.text)))
  }

  private mutating func report(_ found: [TableMistake]) {
    mistakes += found.prefix(max(0, Self.mostMistakes - mistakes.count))
  }

  private static func mistake(_ mistake: CSVMistake) -> TableMistake {
    TableMistake(Columns.table.path, at: mistake.position, mistake.message)
  }
}

/// The pieces of a table one after the other, up to the first that can't be read.
private final class TablePieces {
  private var source: any TableSource
  private(set) var failure: TableMistake?

  init(_ source: any TableSource) {
    self.source = source
  }

  func next() -> [UInt8]? {
    do throws(TableMistake) {
      return failure == nil ? try source.next() : nil
    } catch {
      failure = error
      return nil
    }
  }
}
