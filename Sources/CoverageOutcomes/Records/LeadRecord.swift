internal import WorkspaceModel

/// A lead that was handed to sales.
struct LeadRecord: Sendable {
  let definition: Ordinal<LeadDefinition>?
  let created: CalendarDate
  /// The day of the decision; the day of the lead where nobody says.
  let decided: CalendarDate
  /// The channel that it came by.
  let source: Tag?
  /// The decision as it is today.
  private let decision: Decision
  /// The criterion of its definition for which it was turned down; none where there is no such one.
  let criterion: Tag?
  let meeting: CalendarDate?
  /// The day on which a deal came of it; none where none did, or where the deal is older.
  let becameDeal: CalendarDate?

  enum Decision: String, CaseIterable, Sendable {
    case accepted, rejected
    case notReady = "not-ready"
    case open
  }

  enum Column: Int, TableColumns {
    case id, account, persona, definition, created, source, decision, decided, reason, meeting
    case opportunity

    static let table = MeasurementTable.leads
    static let contract: [TableColumn] = [
      .required("lead_id", "a key, once in the file"),
      .optional("account_id", "a key"),
      .optional("persona_id", "a persona, by its id or an alias"),
      .required("lead_definition", "a lead definition, by its id; empty where none was applied"),
      .required("created_on", "a day"),
      .optional("source", "a channel of the taxonomy"),
      .required("decision", "`accepted`, `rejected`, `not-ready` or `open`"),
      .optional("decided_on", "the day of the decision; without it, that of the lead"),
      .optional("reason", "a lead criterion of the taxonomy, or words, which are never printed"),
      .optional("meeting_on", "a day"),
      .optional(
        "opportunity_id",
        "a key, where a deal came of it; one that began before the lead did not"),
    ]
  }
}

extension LeadRecord {
  /// The decision as it was at the end of a day.
  func decision(on day: CalendarDate) -> Decision { decided <= day ? decision : .open }

  /// Whether there had been a meeting at the end of a day.
  func hasMet(by day: CalendarDate) -> Bool { meeting.map { $0 <= day } ?? false }

  /// Whether a deal had come of it at the end of a day.
  func isDeal(by day: CalendarDate) -> Bool { becameDeal.map { $0 <= day } ?? false }

  /// Reads a row; none where something is wrong with it, which the row then holds.
  init?(_ row: inout TableRow<Column>, _ reading: inout DatasetReading) {
    reading.claimKey(&row, .id)
    _ = row.key(.account)
    _ = row.persona(.persona, in: reading.workspace)
    definition = reading.leadDefinition(&row, .definition)
    if row.text(.created).isEmpty { row.report(.created, "a row needs `created_on`") }
    let created = row.pastDate(.created, today: reading.today)
    source = row.tag(.source, of: reading.taxonomy[.channels])
    if row.text(.decision).isEmpty { row.report(.decision, "a row needs `decision`") }
    decision = row.choice(.decision) ?? .open
    let decided = row.pastDate(.decided, today: reading.today)
    criterion = reading.taxonomy[.leadCriteria].tag(titled: row.text(.reason))
    meeting = row.pastDate(.meeting, today: reading.today)
    let deal = row.key(.opportunity)
    if let meeting, let created, meeting < created {
      row.report(.meeting, "\(meeting) lies before the day of the lead, \(created)")
    }
    if let decided, decision == .open {
      row.report(
        .decided, "\(decided) stands for a lead without a decision; leave it empty while it is open"
      )
    } else if let decided, let created, decided < created {
      row.report(.decided, "\(decided) lies before the day of the lead, \(created)")
    }
    guard row.mistakes.isEmpty, let created else { return nil }
    self.created = created
    let firstDay = decided ?? created
    self.decided = firstDay
    becameDeal = deal.flatMap { deal in
      reading.firstDay(ofDeal: deal, of: Column.table, else: firstDay).flatMap {
        $0 < created ? nil : $0
      }
    }
  }
}
