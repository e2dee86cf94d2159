internal import WorkspaceModel

/// What a warehouse counted of the deals with a persona, by whether the persona was reached.
struct AggregatedOutcome: Sendable {
  let persona: Ordinal<Persona>
  let isExposed: Bool
  let won: Int
  let lost: Int
  let open: Int
  /// Whether the warehouse withheld small counts, so that nothing exact follows from the rows.
  let isSuppressed: Bool

  enum Column: Int, TableColumns {
    case persona, engaged, deals, won, lost, open, suppressed

    static let table = MeasurementTable.aggregatedOutcomes
    static let contract: [TableColumn] = [
      .required("persona_id", "a persona, by its id or an alias"),
      .required("engaged", "`true` or `false`"),
      .required("opps", "how many deals"),
      .required("won", "how many of them are won"),
      .required("lost", "how many of them are lost"),
      .required("open", "how many of them are open"),
      .optional("suppressed", "`true` where small counts are left out"),
    ]
  }

  /// Reads a row; none where something is wrong with it, which the row then holds.
  init?(_ row: inout TableRow<Column>, _ reading: DatasetReading) {
    let persona = row.persona(.persona, in: reading.workspace)
    isExposed = row.flag(.engaged) ?? false
    isSuppressed = row.flag(.suppressed) ?? false
    let needed: [Column] =
      isSuppressed ? [.persona, .engaged] : Column.allCases.filter { $0 != .suppressed }
    for column in needed where row.text(column).isEmpty {
      row.report(column, "a row needs `\(column.name)`")
    }
    won = row.number(.won) ?? 0
    lost = row.number(.lost) ?? 0
    open = row.number(.open) ?? 0
    let deals = row.number(.deals) ?? 0
    if row.mistakes.isEmpty, !isSuppressed, deals != won + lost + open {
      row.report(.deals, "\(deals) is not \(won) won, \(lost) lost and \(open) open together")
    }
    guard row.mistakes.isEmpty, let persona else { return nil }
    self.persona = persona
  }
}
