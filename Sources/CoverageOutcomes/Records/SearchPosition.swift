internal import SourceDocuments
internal import WorkspaceModel

/// Where a site stood among the results for a phrase on a day.
struct SearchPosition: Sendable {
  let query: String
  let domain: String
  let position: Int
  let day: CalendarDate

  enum Column: Int, TableColumns {
    case query, domain, position, day

    static let table = MeasurementTable.competitors
    static let contract: [TableColumn] = [
      .required("query", "the phrase that was searched for"),
      .required("domain", "the site, as `www.example.com`"),
      .required("position", "a whole number from 1"),
      .required("date", "a day"),
    ]
  }

  /// Reads a row; none where something is wrong with it, which the row then holds.
  init?(_ row: inout TableRow<Column>, _ reading: DatasetReading) {
    query = row.text(.query)
    domain = row.text(.domain)
    for column in Column.allCases where row.text(column).isEmpty {
      row.report(column, "a row needs \(column.name.quoted)")
    }
    position = row.number(.position) ?? 0
    if domain.contains("@") || domain.contains(" ") {
      row.report(.domain, "this is no site of the form www.example.com")
    }
    if position == 0, row.mistakes.isEmpty { row.report(.position, "positions begin at 1") }
    let day = row.pastDate(.day, today: reading.today)
    guard row.mistakes.isEmpty, let day else { return nil }
    self.day = day
  }
}
