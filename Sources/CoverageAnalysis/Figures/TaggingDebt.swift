internal import SourceDocuments
public import WorkspaceModel

/// An asset that lacks what others find it by.
public struct TaggingDebt: Sendable, Hashable {
  public let asset: Ordinal<Asset>
  public let lacks: [Lack]

  public enum Lack: Sendable, Hashable {
    /// It counts for no cell; `half` where one list of the short form is written without the other.
    case cell(half: HalfClaim?)
    case owner
    case type
    case reviewDate
    /// It has a tag that the taxonomy calls deprecated.
    case deprecatedTag
    /// It points at something that does not exist.
    case invalidTag
  }
}

extension TaggingDebt {
  /// The debt of all assets but retired ones and translations, in the order of the workspace.
  static func all(in coverage: ScoredWorkspace) -> [TaggingDebt] {
    let faults = TagFaults(in: coverage.workspace)
    return coverage.workspace.assets.ordinals.compactMap { ordinal in
      guard coverage[ordinal].state.claims else { return nil }
      let asset = coverage.workspace.assets[ordinal]
      var lacks: [Lack] = []
      // One that only serves personas outside the segment looked at is tagged well.
      if coverage.reach(of: ordinal).claimedCells == 0 {
        lacks.append(.cell(half: asset.halfClaim))
      }
      lacks += lacksOfKeys(asset, on: coverage.today)
      if faults.deprecated.contains(asset.path) { lacks.append(.deprecatedTag) }
      if faults.invalid.contains(asset.path) { lacks.append(.invalidTag) }
      return lacks.isEmpty ? nil : TaggingDebt(asset: ordinal, lacks: lacks)
    }
  }

  private static func lacksOfKeys(_ asset: Asset, on today: CalendarDate) -> [Lack] {
    var lacks: [Lack] = []
    if asset.owner == nil, !asset.facts.isOwnerWithheld { lacks.append(.owner) }
    if asset.type == nil { lacks.append(.type) }
    if asset.reviewed.map({ $0 > today }) ?? true { lacks.append(.reviewDate) }
    return lacks
  }
}

/// The files with wrong tags: a tag of the model is a right one, so that only the findings tell.
private struct TagFaults {
  private(set) var deprecated: Set<String> = []
  private(set) var invalid: Set<String> = []

  init(in workspace: Workspace) {
    let pointers = Set(ModelRules.pointersToNothing.map(\.id))
    for finding in workspace.diagnostics {
      if finding.rule.id == ModelRules.deprecatedTag.id {
        deprecated.insert(finding.place.path)
      } else if pointers.contains(finding.rule.id) {
        invalid.insert(finding.place.path)
      }
    }
  }
}

extension TaggingDebt.Lack {
  /// Every kind of debt, in the order of lists.
  public static let all: [TaggingDebt.Lack] = [
    .cell(half: nil), .cell(half: .personas), .cell(half: .stages), .owner, .type, .reviewDate,
    .deprecatedTag, .invalidTag,
  ]
}
