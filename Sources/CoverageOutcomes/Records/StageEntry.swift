internal import WorkspaceModel

/// That a deal came to a stage on a day.
struct StageEntry: Sendable, Hashable {
  let opportunity: Ordinal<Opportunity>
  let stage: Tag
  let entered: CalendarDate

  enum Column: Int, TableColumns {
    case opportunity, stage, entered

    static let table = MeasurementTable.stageHistory
    static let contract: [TableColumn] = [
      .required("opportunity_id", "a deal of opportunities.csv"),
      .required("stage", "a stage of the taxonomy, by its id, title or an alias"),
      .required("entered_on", "a day"),
    ]
  }

  /// Reads a row; none where something is wrong with it, which the row then holds, or where no such
  /// deal or stage is known, which is counted.
  init?(_ row: inout TableRow<Column>, _ reading: inout DatasetReading) {
    let key = row.requiredKey(.opportunity)
    if row.text(.stage).isEmpty { row.report(.stage, "a row needs `stage`") }
    let stage = reading.stage(&row, .stage)
    if row.text(.entered).isEmpty { row.report(.entered, "a row needs `entered_on`") }
    let entered = row.pastDate(.entered, today: reading.today)
    guard row.mistakes.isEmpty, let entered else { return nil }
    guard let opportunity = reading.opportunity(key, of: Self.Column.table), let stage
    else { return nil }
    guard reading.lives(opportunity, on: entered) else {
      reading.leaveOut("the deal had not begun or was closed on that day", of: Self.Column.table)
      return nil
    }
    self.opportunity = opportunity
    self.stage = stage
    self.entered = entered
  }
}
