/// Where deals stood still for want of something, and how one knows: an entry of a persona's
/// `stalls`.
package struct Stall: Sendable, Hashable {
  package let stage: Tag
  /// How many deals stood still, from 1.
  package let deals: Int
  /// Of how many; none where nobody has counted them.
  package let total: Int?
  /// The kind of evidence, in which the number was found.
  package let kind: Tag?
  /// The day on which it was found, not after today.
  package let date: CalendarDate
  package let note: String?
  package let line: Int

  package init(
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
