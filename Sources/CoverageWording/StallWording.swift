public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Wording {
  /// Where deals stand still, and how one knows: `8 of 12 deals stood still at CISO / Selection, by
  /// sales feedback of 16 October`.
  public func sentence(for stall: Stall, at cell: CellAddress) -> String {
    let deals =
      stall.total.map { "\(stall.deals) of \(English.count($0, "deal"))" }
      ?? English.count(stall.deals, "deal")
    let source = stall.kind.map { taxonomy.title(of: $0).insideSentence }
    let day = day(stall.date)
    return "\(deals) stood still at \(name(of: cell)), "
      + (source.map { "by \($0) of \(day)" } ?? "as of \(day)") + "."
  }

  /// A stall beside what its cell is today, as sentences: that deals stood still, and where it is
  /// strong by now.
  public func standing(of stall: Stall, at cell: Cell) -> String {
    let deals = sentence(for: stall, at: cell.address)
    guard cell.state == .strong else { return deals }
    return deals
      + (coverage.asksForAnswers
        ? " Today every need there has a strong answer." : " Today the cell is strong.")
  }

  /// A day as people say it, with the year where that is another one: `16 October`.
  private func day(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    let name = "\(day) \(Self.months[month - 1])"
    return year == coverage.today.components.year ? name : "\(name) \(year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
