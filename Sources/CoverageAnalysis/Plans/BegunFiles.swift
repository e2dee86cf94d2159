internal import WorkspaceModel

/// The drafts and plans that somebody has begun for a need, and in which no sentence stands for it yet.
struct BegunFiles: Sendable {
  private var files: [Ordinal<Need>: Ordinal<Asset>] = [:]

  /// Those that nobody asks for.
  init() {}

  /// The first such file of each need, by address.
  init(in coverage: ScoredWorkspace) {
    for asset in coverage.workspace.assets.ordinals {
      for need in coverage.needsBegun(in: asset) where files[need] == nil { files[need] = asset }
    }
  }

  /// The file to go on with; none where nobody has begun one.
  subscript(need: Ordinal<Need>) -> Ordinal<Asset>? { files[need] }
}

extension ScoredWorkspace {
  /// The needs for which a skeleton's line stands in an asset, and that it can still come to answer.
  ///
  /// None in one that has begun more than an asset can be about.
  fileprivate func needsBegun(in ordinal: Ordinal<Asset>) -> [Ordinal<Need>] {
    let asset = workspace.assets[ordinal]
    guard !asset.unwrittenAnswers.isEmpty, self[ordinal].state.isToBeWritten else { return [] }
    let begun = asset.unwrittenAnswers.map(\.target)
    let needs = Set(begun + asset.answers.compactMap(\.need))
    let cells = Set(needs.map { workspace.needs[$0].cell })
    let limit = workspace.taxonomy.rules.breadth
    guard needs.count <= limit.needs, cells.count <= limit.cells else { return [] }
    let role = self[ordinal].role
    return begun.filter { need in
      workspace.needs[need].segments.overlaps(asset.segments)
        && (role == nil || basis.isFit(role, for: need))
    }
  }
}

extension AssetState {
  fileprivate var isToBeWritten: Bool { self == .draft || self == .planned }
}
