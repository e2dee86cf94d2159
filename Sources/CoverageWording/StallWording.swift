package import CoverageAnalysis
internal import SourceDocuments
package import WorkspaceModel

extension Wording {
  /// Where deals stand still, and how one knows: `8 of 12 deals stood still at CISO / Selection, by
  /// sales feedback of 16 October`.
  package func sentence(for stall: Stall, at cell: CellAddress) -> String {
    let deals =
      stall.total.map { "\(stall.deals) of \(English.count($0, "deal"))" }
      ?? English.count(stall.deals, "deal")
    let source = stall.kind.map { taxonomy.title(of: $0).insideSentence }
    let day = day(stall.date)
    return "\(deals) stood still at \(name(of: cell)), "
      + (source.map { "by \($0) of \(day)" } ?? "as of \(day)") + "."
  }

  /// What a stall means for a cell today, as a sentence: what it waits for, or that it has been
  /// answered since.
  package func standing(of stall: Stall, at cell: Cell) -> String {
    cell.state.isOpen
      ? sentence(for: stall, at: cell.address)
      : sentence(for: stall, at: cell.address)
        + " Since then every need there has got a strong answer."
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
