internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

extension SiteContent {
  /// Where deals stood still, and how one knows, for the partial `part-stall`.
  func values(of stall: Stall, at cell: Cell) -> TemplateRecord {
    [
      "cell": .record(cells[cell.address]), "isOpen": .flag(cell.state.isOpen),
      "sentence": .text(wording.standing(of: stall, at: cell)), "note": .text(stall.note),
    ]
  }

  /// The stalls of a persona, one for each stage, in the order of stages.
  func stalls(of persona: Ordinal<Persona>) -> [TemplateRecord] {
    coverage.row(of: persona).compactMap { cell in cell.stall.map { values(of: $0, at: cell) } }
  }

  /// The stalls of all personas, those that are open first, by how many deals stand still.
  var stalls: [TemplateRecord] {
    let all = coverage.cells.compactMap { cell in cell.stall.map { (cell: cell, stall: $0) } }
    let open = all.filter(\.cell.state.isOpen).sorted { $0.stall.deals > $1.stall.deals }
    return (open + all.filter { !$0.cell.state.isOpen }).map { values(of: $0.stall, at: $0.cell) }
  }
}

extension SiteContent {
  /// The largest stall that is open, which opens the home page; none where there is none.
  var openingStall: TemplateRecord? {
    coverage.largestStall.map { values(of: $0.stall, at: coverage[$0.cell]) }
  }
}
