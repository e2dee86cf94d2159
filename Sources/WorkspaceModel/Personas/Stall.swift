/// Where deals stood still for want of something, and how one knows: an entry of a persona's
/// `stalls`.
public struct Stall: Sendable, Hashable {
  public let stage: Tag
  /// How many deals stood still, from 1.
  public let deals: Int
  /// Of how many; none where nobody has counted them.
  public let total: Int?
  /// The kind of evidence, in which the number was found.
  public let kind: Tag?
  /// The day on which it was found, not after today.
  public let date: CalendarDate
  public let note: String?
  public let line: Int

  public init(
    stage: Tag, deals: Int, total: Int?, kind: Tag?, date: CalendarDate, note: String?, line: Int
  ) {
    self.stage = stage
    self.deals = deals
    self.total = total
    self.kind = kind
    self.date = date
    self.note = note
    self.line = line
  }
}
