internal import CoverageAnalysis
internal import CoverageWording
internal import WorkspaceModel

extension DiffFile {
  /// A cell that moved.
  struct Cell: Encodable {
    let address: String
    let name: String
    /// `better`, `worse` or `other`.
    let direction: String
    let before: String?
    let after: String?
    let scoreBefore: Int?
    let scoreAfter: Int?
    let isByTimeAlone: Bool
    /// Whether no sentence answered a need of it before, and none does now.
    let isByTagsOnly: Bool
    let causes: [Cause]
  }

  /// A need that stands, reads or is spoken to otherwise.
  struct Need: Encodable {
    let address: String
    let cell: String
    let cellName: String
    let kind: String
    let text: String
    /// `kept`, `reworded`, `added`, `removed`, `cameWithCell` or `wentWithCell`.
    let fate: String
    /// What it was called, where that is another address.
    let formerAddress: String?
    /// What it said, where that are other words.
    let formerText: String?
    /// `better`, `worse` or `other`.
    let direction: String
    let before: Standing?
    let after: Standing?
    let isByTimeAlone: Bool
    /// Whether the gate `no-worse` is not met for it.
    let isLost: Bool
    let causes: [Cause]
  }

  /// How a need stands.
  struct Standing: Encodable {
    /// `strong`, `weak`, `only claimed` or `nothing`.
    let word: String
    let points: Int
    /// The id of the asset that answers it best.
    let asset: String?
    let reply: String?
  }
}

extension DiffFile.Cell {
  init(_ change: CellChange) {
    self.init(
      address: change.address, name: change.name, direction: "\(change.direction)",
      before: change.before?.word, after: change.after?.word, scoreBefore: change.before?.score,
      scoreAfter: change.after?.score, isByTimeAlone: change.isByTimeAlone,
      isByTagsOnly: change.isByTagsOnly, causes: change.causes.map(DiffFile.Cause.init))
  }
}

extension DiffFile.Need {
  init(_ change: NeedChange) {
    address = change.need.address
    cell = change.cell
    cellName = change.cellName
    kind = change.need.kind.rawValue
    text = change.need.text
    fate = change.fate.name
    if case .reworded(let former, _) = change.fate {
      formerAddress = former.address == address ? nil : former.address
      formerText = former.text == text ? nil : former.text
    } else {
      (formerAddress, formerText) = (nil, nil)
    }
    direction = "\(change.direction)"
    before = change.before.map(DiffFile.Standing.init)
    after = change.after.map(DiffFile.Standing.init)
    isByTimeAlone = change.isByTimeAlone
    isLost = change.isLost
    causes = change.causes.map(DiffFile.Cause.init)
  }
}

extension DiffFile.Standing {
  init(_ standing: NeedStanding) {
    self.init(
      word: standing.word, points: standing.points, asset: standing.asset?.id,
      reply: standing.reply)
  }
}

extension NeedChange.Fate {
  fileprivate var name: String {
    switch self {
    case .reworded: "reworded"
    default: "\(self)"
    }
  }
}
