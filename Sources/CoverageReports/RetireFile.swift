internal import CoverageAnalysis
internal import CoverageWording
internal import WorkspaceModel

/// A retire preview as data, apart from the model so that its shape stays.
struct RetireFile: Encodable {
  let schema = "persona-coverage/retire/3"
  let asOf: String
  let asset: String
  /// The needs that have fewer points then.
  let needs: [Need]
  let cells: [Cell]
  let needsInSegments: [String: [Need]]
  let cellsInSegments: [String: [Cell]]
  let figures: [String: Figure]
  let criteriaWithoutHint: [String]
  let campaigns: [String]
  let translations: [String]

  struct Need: Encodable {
    let address: String
    let text: String
    let before: String
    let after: String
    /// Which asset would answer it then, and what that says.
    let asset: String?
    let reply: String?
    let causes: [String]
  }

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
    needs = change.lowered.map(Need.init)
    cells = change.cells.map(Cell.init)
    let segments = preview.inSegments.map { (workspace.taxonomy[$0.segment].id, $0) }
    needsInSegments = Dictionary(
      uniqueKeysWithValues: segments.map { ($0, $1.needs.map(Need.init)) })
    cellsInSegments = Dictionary(
      uniqueKeysWithValues: segments.map { ($0, $1.cells.map(Cell.init)) })
    figures = Dictionary(
      uniqueKeysWithValues: change.figures.map { figure in
        (
          figure.name.rawValue,
          Figure(
            before: CoverageFile.Share(figure.before), after: CoverageFile.Share(figure.after))
        )
      })
    criteriaWithoutHint = change.criteria.filter { $0.kind == .unhinted }.map(\.address)
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

extension RetireFile.Need {
  init(_ change: NeedChange) {
    self.init(
      address: change.need.address, text: change.need.text, before: change.wordBefore,
      after: change.wordAfter, asset: change.after?.asset?.id, reply: change.after?.reply,
      causes: change.causes.map(\.sentence))
  }
}
