internal import CoverageOutcomes
internal import SourceDocuments

/// What an import of an export does or would do, in words.
public struct CRMReport {
  private let plan: CRMImport
  private let mapPath: String
  /// Whether the table was taken from the columns' names.
  private let isGuessed: Bool
  /// Whether it was done, rather than only looked at.
  private let isDone: Bool

  public init(_ plan: CRMImport, mapPath: String, isGuessed: Bool, isDone: Bool) {
    self.plan = plan
    self.mapPath = mapPath
    self.isGuessed = isGuessed
    self.isDone = isDone
  }
}

extension CRMReport {
  public var text: String {
    let lines = summary + changes + columns + openValues
    return lines.map { "\($0)\n" }.joined()
  }

  private var summary: [String] {
    let rows = English.count(plan.rowCount, "row")
    let guess = isGuessed ? ", as its columns tell" : ""
    let written = English.count(plan.writtenCount, "row")
    let path = plan.table.path
    return [
      "\(plan.name.inert): \(rows) below the header in row \(plan.headerRow), read as "
        + "\(plan.table.rawValue)\(guess)",
      plan.mistakes.isEmpty
        ? "\(isDone ? "wrote" : "would write") \(written) to \(path)"
        : "nothing can be written to \(path) before what is wrong is put right",
    ]
  }

  private var changes: [String] {
    let counts = plan.counts
    let told: [(Int, String)] = [
      (counts.cutDates, "\(English.count(counts.cutDates, "date")) cut to the day"),
      (
        counts.forecasts,
        "\(English.count(counts.forecasts, "close date")) of open deals left out: while a deal is "
          + "open it is a forecast"
      ),
      (
        counts.severalAccounts,
        "\(English.count(counts.severalAccounts, "row")) with several accounts, of which the first "
          + "counts"
      ),
    ]
    let leftOut = counts.leftOut.sorted { $0.key.precedes($1.key) }.map { reason, count in
      "  \(English.count(count, "row")) left out: \(reason)"
    }
    return told.filter { $0.0 > 0 }.map { "  \($0.1)" } + leftOut
  }

  private var columns: [String] {
    [
      ("dropped, of which nothing is kept", plan.droppedColumns),
      ("that the map names, and the export does not have", plan.missingColumns),
    ].filter { !$0.1.isEmpty }.map { words, names in
      let list = English.list(names.map(\.quoted))
      return "  \(names.count == 1 ? "column" : "columns") \(words): \(list)"
    }
  }

  private var openValues: [String] {
    guard !plan.open.isEmpty else { return [] }
    let values = English.count(plan.open.count, "value")
    return [
      "\(values) open, to be settled in \(mapPath.inert); until then the field stays empty, and "
        + "where a row needs it nothing is written:"
    ]
      + plan.open.map { "  \($0.words)" }
  }
}
