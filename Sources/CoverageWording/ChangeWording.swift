package import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension CellChange {
  /// The change in a few words: `2 strong → 1 weak`.
  package var text: String { "\(before?.label ?? "not there") → \(after?.label ?? "not there")" }
}

extension ChangeCause {
  /// The cause as a sentence.
  package var sentence: String {
    let text = kind.clause(by: origin)
    return (origin.lead.map { "\($0): \(text)" } ?? English.sentence(text)).asSentence
  }
}

extension ChangeCause.Origin {
  /// What is said first where the cause does not lie in what it speaks of.
  fileprivate var lead: String? {
    switch self {
    case .edit: nil
    case .time: "Time has passed"
    case .persona: "The persona was edited"
    case .taxonomy: "The taxonomy was edited"
    }
  }
}

extension ChangeCause.Kind {
  fileprivate func clause(by origin: ChangeCause.Origin) -> String {
    switch self {
    case .personaAdded: "the persona was added"
    case .personaRemoved: "the persona was removed"
    case .personaUnreadable: "the persona's file can't be read"
    case .personaReadable: "the persona's file can be read now"
    case .stageAdded: "the stage was added"
    case .stageRemoved: "the stage was removed"
    case .taxonomyUnreadable: "the taxonomy can't be read"
    case .taxonomyReadable: "the taxonomy can be read now"
    case .startsToApply: "the persona now takes part here"
    case .stopsApplying(let reason): "the persona takes no part here any more: \(reason)"
    case .needAdded(let need): "\(need.name) was added"
    case .needRemoved(let need): "\(need.name) was removed"
    case .needRewritten(let need): "it now reads \(need.text.inQuotes)"
    case .taxonomyChanged: "the taxonomy or its rules were changed"
    default: assetClause(by: origin)
    }
  }

  private func assetClause(by origin: ChangeCause.Origin) -> String {
    switch self {
    case .assetAdded(let asset): "\(asset.name) was added"
    case .assetRemoved(let asset): "\(asset.name) was deleted"
    case .assetPublished(let asset): "\(asset.name) went live"
    case .assetRetired(let asset): "\(asset.name) was retired"
    case .assetUnreadable(let asset): "\(asset.name) can't be read"
    case .assetReadable(let asset): "\(asset.name) can be read now"
    case .assetWithdrawn(let asset): "\(asset.name) is no longer live"
    case .claimAdded(let asset, let need):
      "\(asset.name) now \(need.map { "answers \($0.name)" } ?? "serves this cell")"
    case .claimRemoved(let asset, let need):
      "\(asset.name) no longer \(need.map { "answers \($0.name)" } ?? "serves this cell")"
    case .fellShort(let asset, let shortfall): "\(asset.name): \(shortfall.clause)"
    case .mended(let asset, let shortfall): shortfall.kind.mending(of: asset.name, by: origin)
    default: ""
    }
  }
}

extension NamedShortfall.Kind {
  /// What has happened to an asset of which it no longer holds.
  fileprivate func mending(of asset: String, by origin: ChangeCause.Origin) -> String {
    switch self {
    case .stale where origin != .edit, .undated where origin != .edit:
      "\(asset) counts as up to date again"
    case .moduleStale where origin != .edit, .moduleUndated where origin != .edit:
      "a module of \(asset) counts as up to date again"
    case .stale, .undated: "\(asset) was brought up to date"
    case .recheckDue: "\(asset) was checked against the changed need"
    case .moduleStale, .moduleUndated: "a module of \(asset) was brought up to date"
    case .moduleRecheckDue: "a module of \(asset) was checked against the changed need"
    case .notDistributed: "\(asset) is now where this persona is"
    case .unfit: "\(asset) can give a proof now"
    case .noReply: "\(asset) says what it replies"
    case .limitUnknown: "the rule for how long \(asset) stays fresh was put right"
    case .calledWeak: "nobody calls \(asset) weak any more"
    }
  }
}

extension NamedAsset {
  fileprivate var name: String { title.inQuotes }
}

extension NamedNeed {
  fileprivate var name: String { "the \(kind.rawValue) \(text.inQuotes)" }
}

extension FigureChange {
  /// The figure before and after: `57 % (69 of 120) → 55 % (66 of 120)`.
  package var text: String { "\(Self.text(of: before)) → \(Self.text(of: after))" }

  private static func text(of share: Share) -> String {
    share.isEmpty ? share.text : "\(share.text) (\(share.parts))"
  }
}
