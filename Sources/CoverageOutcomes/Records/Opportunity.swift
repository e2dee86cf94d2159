internal import WorkspaceModel

/// A deal, as the customer relationship system exports it.
struct Opportunity: Sendable {
  let id: String
  let account: String
  let created: CalendarDate
  /// None while it is open.
  let closed: CalendarDate?
  let outcome: Outcome
  let segment: Tag?
  /// The stage of the taxonomy at which it is, or at which it ended; none where nobody knows.
  let stage: Tag?
  let amount: Money?

  enum Outcome: String, CaseIterable, Sendable {
    case won, lost, open
  }
}

extension Opportunity {
  /// The outcome as it was at the end of a day.
  func outcome(on day: CalendarDate) -> Outcome {
    guard let closed, closed <= day else { return .open }
    return outcome
  }

  enum Column: Int, TableColumns {
    case id, account, created, closed, outcome, segment, stage, amount, currency

    static let table = MeasurementTable.opportunities
    static let contract: [TableColumn] = [
      .required("opportunity_id", "a key, once in the file"),
      .required("account_id", "a key"),
      .required("created_on", "a day"),
      .required("closed_on", "a day; empty while the deal is open"),
      .required("outcome", "`won`, `lost` or `open`"),
      .optional("segment", "a segment of the taxonomy"),
      .optional("stage", "a stage of the taxonomy, by its id, title or an alias"),
      .optional("amount_minor", "a whole number of the smallest coin, as cents"),
      .optional("currency", "three large letters, as `EUR`"),
    ]
  }
}

extension Opportunity {
  /// Reads a row; none where something is wrong with it, which the row then holds.
  init?(_ row: inout TableRow<Column>, _ reading: inout DatasetReading) {
    id = row.text(.id)
    reading.claimKey(&row, .id)
    account = row.requiredKey(.account)
    let created = row.requiredDate(.created)
    closed = row.pastDate(.closed, today: reading.today)
    if row.text(.outcome).isEmpty { row.report(.outcome, "a row needs `outcome`") }
    outcome = row.choice(.outcome) ?? .open
    segment = row.tag(.segment, of: reading.taxonomy[.segments])
    stage = reading.stage(&row, .stage)
    let amount = row.number(.amount)
    let currency = row.currency(.currency, of: amount)
    self.amount = amount.flatMap { amount in
      currency.map { Money(minor: amount, currency: $0) }
    }
    self.created = created ?? reading.today
    guard row.mistakes.isEmpty else { return nil }
    checkDates(&row, reading.today)
    guard row.mistakes.isEmpty else { return nil }
  }

  private func checkDates(_ row: inout TableRow<Column>, _ today: CalendarDate) {
    if created > today { row.report(.created, "\(created) lies ahead of today, \(today)") }
    switch (outcome, closed) {
    case (.open, let closed?):
      row.report(
        .closed,
        "\(closed) stands for a deal that is open: while it is open this day is a "
          + "forecast; leave it empty")
    case (.won, nil), (.lost, nil):
      row.report(.closed, "a deal that is \(outcome.rawValue) needs the day on which it closed")
    case (_, let closed?) where closed < created:
      row.report(.closed, "\(closed) lies before the day on which the deal began, \(created)")
    default: break
    }
  }
}
