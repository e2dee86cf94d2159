internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// Each cell as tables and strips show it: made once, and shared by all pages.
struct CellIndex: Sendable {
  private let values: [CellAddress: TemplateRecord]

  init(_ coverage: Coverage, _ wording: Wording, _ findings: FindingIndex) {
    values = Dictionary(
      uniqueKeysWithValues: coverage.cells.map { cell in
        (cell.address, Self.record(of: cell, coverage, wording, findings))
      })
  }
}

extension CellIndex {
  /// The values of a cell, for the partial `part-cell`.
  subscript(cell: CellAddress) -> TemplateRecord { values[cell] ?? [:] }

  private static func record(
    of cell: Cell, _ coverage: Coverage, _ wording: Wording, _ findings: FindingIndex
  ) -> TemplateRecord {
    let persona = coverage.workspace.personas[cell.address.persona]
    let stage = coverage.workspace.taxonomy[cell.address.stage]
    let standing = cell.standingClaims.count
    let signs = CellSigns(of: cell, in: coverage)
    let label = [wording.label(of: cell), cell.openStall?.mark].compactMap(\.self)
    return [
      "state": .text(cell.state.name), "score": .text(cell.state.score.map(String.init)),
      "word": .text(cell.state.word), "label": .text(label.joined(separator: ", ")),
      "signs": signs.values, "hasSigns": .flag(!signs.all.isEmpty),
      "path": .text(PagePath.cell(persona, stage)), "persona": .text(persona.title),
      "stage": .text(stage.title), "isStale": .flag(cell.isStale),
      "planned": .text(cell.plannedAssets > 0 ? "+\(cell.plannedAssets)" : nil),
      "assets": .text(standing > 0 ? English.count(standing, "asset") : nil),
      "hasProblems": .flag(hasProblems(cell, coverage.workspace, findings)),
    ]
  }

  /// Whether the persona's file, or that of an asset that claims the cell, has a finding.
  private static func hasProblems(
    _ cell: Cell, _ workspace: Workspace, _ findings: FindingIndex
  ) -> Bool {
    guard !findings.all.isEmpty else { return false }
    return findings[workspace.personas[cell.address.persona].path] != nil
      || cell.claims.contains { findings[workspace.assets[$0.asset].path] != nil }
  }
}

extension SiteContent {
  /// The page of a cell.
  func path(of cell: CellAddress) -> String {
    PagePath.cell(workspace.personas[cell.persona], taxonomy[cell.stage])
  }
}

extension CellState {
  /// The state as the style sheet and the shapes call it.
  var name: String {
    switch self {
    case .notApplicable: "not-applicable"
    case .notAssessed: "not-assessed"
    case .missing: "missing"
    case .weak: "weak"
    case .strong: "strong"
    }
  }
}
