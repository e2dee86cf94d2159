/// A table of a section.
public struct OutcomeTable: Sendable {
  /// A stable name within the report.
  public let id: String
  public let caption: String
  public let columns: [Column]
  /// A value for each column.
  public let rows: [[OutcomeValue]]
  /// Whether it is for programs alone.
  public let isForDataOnly: Bool

  /// A column, with a stable name.
  public struct Column: Sendable {
    public let id: String
    public let title: String
  }

  init(
    id: String, caption: String, columns: [Column], rows: [[OutcomeValue]], isForDataOnly: Bool
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.isForDataOnly = isForDataOnly
  }

  init(
    _ id: String, _ caption: String, _ columns: KeyValuePairs<String, String>,
    _ rows: [[OutcomeValue]], isForDataOnly: Bool = false
  ) {
    self.init(
      id: id, caption: caption, columns: columns.map { Column(id: $0.key, title: $0.value) },
      rows: rows, isForDataOnly: isForDataOnly)
  }
}
