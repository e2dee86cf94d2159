internal import WorkspaceModel

/// What a warehouse counted of the deals that are compared, and of those that are left out.
struct AggregatedCohort: Sendable {
  let asOf: CalendarDate
  let landmarkDays: Int
  let lookbackDays: Int
  let cohort: Int
  let closedByLandmark: Int
  let tooYoung: Int
  let withoutPersona: Int
  let events: Int
  let eventsWithoutPersona: Int

  enum Column: Int, TableColumns {
    case asOf, landmark, lookback, cohort, closed, young, withoutPersona, events
    case eventsWithoutPersona

    static let table = MeasurementTable.aggregatedCohort
    static let contract: [TableColumn] = [
      .required("as_of", "the day up to which rows count"),
      .required("landmark_days", "a whole number of days"),
      .required("lookback_days", "a whole number of days"),
      .required("cohort", "how many deals are compared"),
      .required("closed_by_landmark", "how many had closed by the landmark"),
      .required("too_young", "how many have not reached the landmark"),
      .required("without_persona", "how many of the cohort have no known persona"),
      .required("events", "how many events there are"),
      .required("events_without_persona", "how many of them have no known persona"),
    ]
  }

  /// Reads a row; none where something is wrong with it, which the row then holds.
  init?(_ row: inout TableRow<Column>, _ reading: DatasetReading) {
    let day = row.pastDate(.asOf, today: reading.today)
    var numbers: [Int] = []
    for column in Column.allCases {
      if row.text(column).isEmpty { row.report(column, "a row needs `\(column.name)`") }
      if column != .asOf { numbers.append(row.number(column) ?? 0) }
    }
    guard row.mistakes.isEmpty, let day else { return nil }
    asOf = day
    (landmarkDays, lookbackDays, cohort) = (numbers[0], numbers[1], numbers[2])
    (closedByLandmark, tooYoung, withoutPersona) = (numbers[3], numbers[4], numbers[5])
    (events, eventsWithoutPersona) = (numbers[6], numbers[7])
  }
}
