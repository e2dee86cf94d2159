internal import WorkspaceModel

/// What a warehouse counted of the deals that ended, or were last seen, some days after the landmark.
struct AggregatedEnding: Sendable {
  let persona: Ordinal<Persona>
  let isExposed: Bool
  /// Days since the landmark.
  let days: Int
  let won: Int
  let lost: Int
  /// How many were open when they were last seen.
  let open: Int

  private static let mostDeals = 100_000

  enum Column: Int, TableColumns {
    case persona, engaged, days, won, lost, censored

    static let table = MeasurementTable.aggregatedSurvival
    static let contract: [TableColumn] = [
      .required("persona_id", "a persona, by its id or an alias"),
      .required("engaged", "`true` or `false`"),
      .required("t_days", "days since the landmark"),
      .required("won", "how many were won on that day"),
      .required("lost", "how many were lost on that day"),
      .required("censored", "how many were open when they were last seen, on that day"),
    ]
  }

  /// Reads a row; none where something is wrong with it, which the row then holds.
  init?(_ row: inout TableRow<Column>, _ reading: DatasetReading) {
    for column in Column.allCases where row.text(column).isEmpty {
      row.report(column, "a row needs `\(column.name)`")
    }
    let persona = row.persona(.persona, in: reading.workspace)
    isExposed = row.flag(.engaged) ?? false
    days = row.number(.days) ?? 0
    won = row.number(.won) ?? 0
    lost = row.number(.lost) ?? 0
    open = row.number(.censored) ?? 0
    if row.mistakes.isEmpty, [won, lost, open].reduce(0, +) > Self.mostDeals {
      row.report(.won, "more than \(Self.mostDeals) deals on one day can't be meant")
    }
    guard row.mistakes.isEmpty, let persona else { return nil }
    self.persona = persona
  }
}
