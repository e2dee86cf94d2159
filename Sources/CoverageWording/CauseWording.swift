public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension ChangeCause {
  /// The cause as a sentence, with the need that it speaks of.
  public var sentence: String { sentence(namesNeed: true) }

  /// The cause as a sentence beside the need that it speaks of.
  public var sentenceOfNeed: String { sentence(namesNeed: false) }

  /// The cause as the end of a sentence.
  var clause: String {
    let text = kind.clause(by: origin, namesNeed: true)
    return origin.lead.map { "\($0): \(text)" } ?? text
  }

  private func sentence(namesNeed: Bool) -> String {
    let text = kind.clause(by: origin, namesNeed: namesNeed)
    return English.sentence(origin.lead.map { "\($0): \(text)" } ?? text).asSentence
  }
}

extension ChangeCause.Origin {
  /// What is said first where the cause does not lie in what it speaks of.
  fileprivate var lead: String? {
    switch self {
    case .edit: nil
    case .time: "time has passed"
    case .persona: "the persona was edited"
    case .taxonomy: "the taxonomy was edited"
    }
  }
}

extension ChangeCause.Kind {
  fileprivate func clause(by origin: ChangeCause.Origin, namesNeed: Bool) -> String {
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
    case .needRewritten(let need):
      "\(namesNeed ? "the \(need.kind.rawValue)" : "it") now reads \(need.text.inQuotes)"
    case .taxonomyChanged: "the taxonomy or its rules were changed"
    case .unexplained: "something that it depends on was changed in another file"
    default: assetClause(by: origin, namesNeed)
    }
  }

  private func assetClause(by origin: ChangeCause.Origin, _ namesNeed: Bool) -> String {
    switch self {
    case .asset(let asset, let event): "\(asset.name) \(event.clause)"
    case .claimAdded(let asset, let need):
      "\(asset.name) now \(Self.service(to: need, namesNeed))"
    case .claimRemoved(let asset, let need):
      "\(asset.name) no longer \(Self.service(to: need, namesNeed))"
    case .fellShort(let asset, let shortfall): shortfall.clause(of: asset)
    case .mended(let asset, let shortfall): shortfall.kind.mending(of: asset.name, by: origin)
    default: ""
    }
  }

  private static func service(to need: NamedNeed?, _ namesNeed: Bool) -> String {
    need.map { "answers \(namesNeed ? $0.name : "it")" } ?? "serves this cell"
  }
}

extension ChangeCause.AssetEvent {
  fileprivate var clause: String {
    switch self {
    case .added: "was added"
    case .removed: "was deleted"
    case .published: "went live"
    case .retired: "was retired"
    case .unreadable: "can't be read"
    case .readable: "can be read now"
    case .withdrawn: "is no longer live"
    case .spoilt: "has a mistake that leaves open whether it is live"
    case .putRight: "was put right"
    case .emptied: "has nothing to read any more"
    case .filled: "has something to read now"
    case .tooBroad: "claims more than one asset can be about"
    case .narrowed: "no longer claims more than one asset can be about"
    case .onItsWay: "is on its way"
    case .offItsWay: "is no longer on its way"
    }
  }
}

extension NamedShortfall {
  /// What is amiss with an asset: `"Sheet" is stale since 2026-03-11`.
  fileprivate func clause(of asset: NamedAsset) -> String {
    if case .noReply(let fault) = self { return "\(asset.name) \(Self.clause(for: fault))" }
    let text = clause
    return text.hasPrefix("it ") ? "\(asset.name)\(text.dropFirst(2))" : "\(asset.name): \(text)"
  }

  private static func clause(for fault: NamedReplyFault?) -> String {
    switch fault {
    case nil: "does not say in a sentence what it replies"
    case .repeatsNeed: "only repeats the need as its reply"
    case .tooShort: "replies in fewer than three words, or in numbers alone"
    case .standsElsewhere(let address):
      "replies with a sentence that stands under \(address ?? "another need") as well, so that it "
        + "counts for neither"
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
    case .notDistributed where origin == .taxonomy:
      "\(asset) need not be where this persona is any more"
    case .noReply where origin == .taxonomy: "\(asset) need not say what it replies any more"
    case .recheckDue where origin == .persona: "\(asset) was checked against the need as it is now"
    case .stale, .undated: "\(asset) was brought up to date"
    case .recheckDue:
      "the `reviewed-against` of \(asset) was changed, so that it counts as checked against the need"
    case .moduleRecheckDue:
      "the `reviewed-against` of a module of \(asset) was changed, so that it counts as checked "
        + "against the need"
    case .moduleStale, .moduleUndated: "a module of \(asset) was brought up to date"
    case .notDistributed: "\(asset) is now where this persona is"
    case .unfit: "\(asset) can answer it by its role now"
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
