public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Stall {
  /// How many deals stood still, for a mark beside a cell: `8 deals stood still`.
  public var mark: String { "\(English.count(deals, "deal")) stood still" }
}

extension Coverage {
  /// The cell at which the most deals stand still, by the order of the backlog; none where no stall
  /// is open.
  public var largestStall: (stall: Stall, cell: CellAddress)? {
    backlog.first.flatMap { plan in plan.stall.map { ($0, plan.cell) } }
  }
}
