internal import SourceDocuments
internal import WorkspaceModel

/// That somebody looked at something, or came to it.
struct EngagementEvent: Sendable {
  let account: String?
  let contact: String?
  let persona: Ordinal<Persona>?
  /// What it is called in the row.
  let assetName: String
  let channel: Tag?
  let day: CalendarDate

  enum Kind: String, CaseIterable, Sendable {
    case view, download, attend, reply
  }

  enum Column: Int, TableColumns {
    case id, account, contact, persona, asset, channel, kind, day, weight

    static let table = MeasurementTable.engagement
    static let contract: [TableColumn] = [
      .required("event_id", "a key, once in the file"),
      .required("account_id", "a key; empty where nobody knows"),
      .required("contact_key", "a key, which never leaves the file; empty where nobody knows"),
      .optional("persona_id", "a persona, by its id or an alias"),
      .required("asset_id", "an asset, by its id"),
      .optional("channel", "a channel of the taxonomy"),
      .optional("kind", "`view`, `download`, `attend` or `reply`"),
      .required("occurred_on", "a day"),
      .optional("weight", "a number, which nothing uses yet"),
    ]
  }
}

extension EngagementEvent {
  /// Reads a row; none where something is wrong with it, which the row then holds.
  init?(_ row: inout TableRow<Column>, _ reading: DatasetReading) {
    _ = row.requiredKey(.id)
    account = row.key(.account)
    contact = row.key(.contact)
    persona = row.persona(.persona, in: reading.workspace)
    assetName = row.text(.asset)
    if assetName.isEmpty { row.report(.asset, "a row needs `asset_id`") }
    channel = row.tag(.channel, of: reading.taxonomy[.channels])
    let _: Kind? = row.choice(.kind)
    if row.text(.day).isEmpty { row.report(.day, "a row needs `occurred_on`") }
    let day = row.pastDate(.day, today: reading.today)
    guard row.mistakes.isEmpty, let day else { return nil }
    self.day = day
  }
}
