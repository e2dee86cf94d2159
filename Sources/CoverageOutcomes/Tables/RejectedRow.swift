/// A row that was left out because of a mistake, as it is written.
public struct RejectedRow: Sendable, Hashable {
  public let mistake: TableMistake
  public let values: [String]
}
