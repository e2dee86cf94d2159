internal import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

/// How deals moved on in the quarters around the one in which a cell became strong.
public struct BeforeAfter: Sendable {
  /// In the order of the days on which cells became strong, then of the cells' addresses.
  public let rows: [Row]
  /// How many quarters before, and after.
  public static let quarters = 2

  public struct Row: Sendable {
    public let cell: CellAddress
    /// The day of the commit with which the cell became strong, and stayed so.
    public let day: CalendarDate
    /// Deals with the persona that came to the stage before, and moved on within the days of
    /// `StageProgression`.
    public let before: ShownRate
    public let after: ShownRate
    /// After less before.
    public let difference: ShownDifference
    public let isTooFew: Bool
    /// Whether the quarters after have not passed yet.
    public let isEarly: Bool
  }
}

extension BeforeAfter {
  init(
    _ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage, _ history: CoverageHistory?
  ) {
    let closings = history.map { Self.closings(in: $0, coverage) } ?? []
    let stays = DealStages(dataset, plan).stays
    let known = Dictionary(grouping: dataset.stakeholders.filter { $0.persona != nil }) {
      $0.persona
    }.mapValues { Set($0.map(\.opportunity)) }
    rows = closings.map { cell, day in
      let deals = (known[cell.persona] ?? []).sorted()
      let own = deals.compactMap { deal in stays[deal.value].first { $0.stage == cell.stage } }
      return Row(cell, day, own, plan)
    }
  }

  /// The cells that are strong, with the day since when.
  private static func closings(
    in history: CoverageHistory, _ coverage: Coverage
  ) -> [(cell: CellAddress, day: CalendarDate)] {
    let workspace = coverage.workspace
    let cells = coverage.cells.filter { $0.state == .strong }.map(\.address)
    return cells.compactMap { cell -> (CellAddress, CalendarDate)? in
      let address = workspace.address(of: cell)
      let last = history.points.last { point in
        point.changes.contains { $0.address == address }
      }
      guard let last, let change = last.changes.first(where: { $0.address == address }),
        change.after == .strong
      else { return nil }
      return (cell, last.commit.day)
    }.sorted { left, right in
      left.1 == right.1
        ? workspace.address(of: left.0).precedes(workspace.address(of: right.0)) : left.1 < right.1
    }
  }
}

extension BeforeAfter.Row {
  fileprivate init(
    _ cell: CellAddress, _ day: CalendarDate, _ stays: [DealStages.Stay], _ plan: MeasurementPlan
  ) {
    let start = day.startOfQuarter
    let months = 3 * BeforeAfter.quarters
    let end = start.adding(months: 3)
    let last = plan.asOf.adding(days: -StageProgression.days)
    let rates = [start.adding(months: -months)..<start, end..<end.adding(months: months)].map {
      window -> ShownRate in
      let own = stays.filter { window.contains($0.entered) && $0.entered <= last }
      let moved = own.count { $0.hasMovedOn(within: StageProgression.days) }
      let shown = Withholding(plan).row([moved, own.count - moved])
      return plan.large(ShownRate(shown[0], of: shown[1]))
    }
    self.cell = cell
    self.day = day
    (before, after) = (rates[0], rates[1])
    difference = ShownDifference(after, before)
    isTooFew = rates.contains { ($0.proportion?.total ?? 0) < plan.tooFew }
    isEarly = end.adding(months: months) > last
  }
}

extension DealStages.Stay {
  /// Whether the deal came to a later stage, or was won, within some days.
  func hasMovedOn(within days: Int) -> Bool {
    movedOn.map { $0.days(since: entered) <= days } ?? false
  }
}

extension CalendarDate {
  /// The first day of the quarter in which the day lies.
  var startOfQuarter: CalendarDate {
    let (year, month, _) = components
    return CalendarDate(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? self
  }
}
