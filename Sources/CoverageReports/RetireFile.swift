internal import CoverageAnalysis
internal import CoverageWording
internal import WorkspaceModel

/// A retire preview as data, apart from the model so that its shape stays.
struct RetireFile: Encodable {
  let schema = "persona-coverage/retire/1"
  let asOf: String
  let asset: String
  let cells: [Cell]
  let cellsInSegments: [String: [Cell]]
  let figures: [String: Figure]
  let unverifiedCriteria: [String]
  let campaigns: [String]
  let translations: [String]

  struct Cell: Encodable {
    let address: String
    let before: String?
    let after: String?
    let scoreBefore: Int?
    let scoreAfter: Int?
    let causes: [String]
  }

  struct Figure: Encodable {
    let before: CoverageFile.Share
    let after: CoverageFile.Share
  }
}

extension RetireFile {
  init(_ preview: RetirePreview) {
    let (change, workspace) = (preview.change, preview.change.before.workspace)
    asOf = change.before.today.description
    asset = workspace.assets[preview.asset].id
    cells = change.cells.map(Cell.init)
    cellsInSegments = Dictionary(
      uniqueKeysWithValues: preview.inSegments.map { segment, cells in
        (workspace.taxonomy[segment].id, cells.map(Cell.init))
      })
    figures = Dictionary(
      uniqueKeysWithValues: change.figures.map { figure in
        (
          figure.name.rawValue,
          Figure(
            before: CoverageFile.Share(figure.before), after: CoverageFile.Share(figure.after))
        )
      })
    unverifiedCriteria = change.criteria.filter { !$0.isVerified }.map(\.address)
    campaigns = preview.campaigns.map { workspace.campaigns[$0].id }
    translations = preview.translations.map { workspace.assets[$0].id }
  }
}

extension RetireFile.Cell {
  init(_ change: CellChange) {
    address = change.address
    before = change.before?.word
    after = change.after?.word
    scoreBefore = change.before?.score
    scoreAfter = change.after?.score
    causes = change.causes.map(\.sentence)
  }
}
