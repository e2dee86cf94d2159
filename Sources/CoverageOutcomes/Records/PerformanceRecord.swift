internal import SourceDocuments
internal import WorkspaceModel

/// What web, mail and advertising tools counted over some days.
struct PerformanceRecord: Sendable {
  let period: ClosedRange<CalendarDate>
  let asset: Ordinal<Asset>?
  let persona: Ordinal<Persona>?
  let channel: Tag?
  /// The phrase that was searched for; empty for all.
  let query: String
  let impressions: Int?
  let clicks: Int?
  let visits: Int?
  let conversions: Int?
  let sends: Int?
  let opens: Int?

  enum Column: Int, TableColumns {
    case start, end, asset, persona, channel, query, impressions, clicks, visits, conversions
    case sends, opens

    static let table = MeasurementTable.performance
    static let contract: [TableColumn] = [
      .required("period_start", "a day"),
      .required("period_end", "a day"),
      .required("asset_id", "an asset, by its id; empty for all"),
      .optional("persona_id", "a persona, by its id or an alias; empty for all"),
      .optional("channel", "a channel of the taxonomy; empty where nobody knows"),
      .optional("query", "the phrase that was searched for; empty for all"),
      .optional("impressions", "a whole number; empty where nobody knows, as in the next ones"),
      .optional("clicks", "a whole number"),
      .optional("visits", "a whole number"),
      .optional("conversions", "a whole number"),
      .optional("sends", "a whole number"),
      .optional("opens", "a whole number"),
    ]
  }
}

extension PerformanceRecord {
  /// Reads a row; none where something is wrong with it, which the row then holds, or where no such
  /// asset is known, which is counted.
  init?(_ row: inout TableRow<Column>, _ reading: inout DatasetReading) {
    let period = reading.period(&row, .start, .end)
    let name = row.text(.asset)
    persona = row.persona(.persona, in: reading.workspace)
    channel = row.tag(.channel, of: reading.taxonomy[.channels])
    query = row.text(.query)
    impressions = row.number(.impressions)
    clicks = row.number(.clicks)
    visits = row.number(.visits)
    conversions = row.number(.conversions)
    sends = row.number(.sends)
    opens = row.number(.opens)
    let parts: [(Column, Int?, Column, Int?)] = [
      (.clicks, clicks, .impressions, impressions), (.conversions, conversions, .visits, visits),
      (.opens, opens, .sends, sends),
    ]
    for (part, some, whole, all) in parts {
      if let some, let all, some > all {
        row.report(part, "\(some) \(part.name) are more than the \(all) \(whole.name) of the row")
      }
    }
    guard row.mistakes.isEmpty, let period else { return nil }
    self.period = period
    asset = name.isEmpty ? nil : reading.asset(name, of: Column.table)
    guard name.isEmpty || asset != nil else { return nil }
    let key = [
      asset.map { "\($0.value)" } ?? "", persona.map { "\($0.value)" } ?? "",
      channel.map { "\($0.index)" } ?? "", query,
    ]
    reading.claimPeriod(&row, .start, period, of: key)
    guard row.mistakes.isEmpty else { return nil }
    claimCounts(&row, &reading, key)
    guard row.mistakes.isEmpty else { return nil }
  }

  /// Makes sure that no figure adds a whole and its parts: a row with an empty value is of all.
  private func claimCounts(
    _ row: inout TableRow<Column>, _ reading: inout DatasetReading, _ key: [String]
  ) {
    // What figures add up: impressions of a persona, visits of an asset, what is sent of an asset and
    // to a persona; each by the channels, of which an empty one is unknown.
    let (asset, persona, query) = (0, 1, 3)
    let sums: [(column: Column, count: Int?, varying: [Int])] = [
      (.impressions, impressions, [asset, query]), (.visits, visits, [persona, query]),
      (.sends, sends, [persona, query]), (.sends, sends, [asset, query]),
    ]
    for (number, sum) in sums.enumerated() where sum.count != nil && row.mistakes.isEmpty {
      reading.claimCount(
        &row, sum.column, period, of: key + ["\(number)"], varying: sum.varying)
    }
  }
}
