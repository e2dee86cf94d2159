public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Wording {
  /// What is amiss with an asset, as the end of a sentence: `it is stale since 2026-03-11`.
  public func clause(for shortfall: Shortfall, of asset: Ordinal<Asset>) -> String {
    let item = workspace.assets[asset]
    switch shortfall {
    case .noReply(let fault?): return clause(for: fault)
    case .undated where item.isInDoubt(.reviewed):
      return "the day of its last review can't be read"
    case .stale(let since) where item.isInDoubt(.reviewed):
      return "it is stale since \(since), as the day of its last review can't be read"
    case .moduleUndated(let module) where workspace.modules[module].isInDoubt(.reviewed):
      return
        "the day on which its module \(workspace.modules[module].title.inQuotes) was last reviewed "
        + "can't be read"
    case .notDistributed(let channels) where !channels.isEmpty && item.isInDoubt(.channels):
      return "some of its channels can't be read, and it is on no other where this persona is "
        + "(\(English.list(titles(of: channels), "or")))"
    default: return NamedShortfall(shortfall, in: workspace).clause
    }
  }

  private func clause(for fault: ReplyFault) -> String {
    switch fault {
    case .repeatsNeed: "what stands there as its reply only repeats the need"
    case .tooShort: "what stands there as its reply is too short to be one"
    case .standsElsewhere(let need?):
      "its sentence stands under \(workspace.address(of: need)) as well, so it replies to neither"
    case .standsElsewhere(nil): "its sentence stands under another need as well"
    }
  }
}

extension NamedShortfall {
  /// What is amiss, as the end of a sentence: `it is stale since 2026-03-11`.
  public var clause: String {
    switch self {
    case .unfit(let role?): "an asset of the role \(role) gives no proof"
    case .unfit(nil): "it has no role, and only certain roles give a proof"
    case .noReply: "it does not say in a sentence what it replies"
    case .limitUnknown: "the rule for how long it stays fresh has an error"
    case .stale(let since): "it is stale since \(since)"
    case .undated: "it has no date, so nobody knows whether it still holds"
    case .recheckDue: "that need has changed since it was last reviewed"
    case .moduleStale(let module, let since):
      "its module \(module.title.inQuotes) is stale since \(since)"
    case .moduleUndated(let module): "its module \(module.title.inQuotes) has no date"
    case .moduleRecheckDue(let module):
      "that need has changed since its module \(module.title.inQuotes) was last reviewed"
    case .notDistributed(let channels): Self.clause(forDistributionTo: channels)
    case .calledWeak(let reason): "somebody has called it weak: \(reason)"
    }
  }

  private static func clause(forDistributionTo channels: [String]) -> String {
    channels.isEmpty
      ? "the channels of this persona can't be read"
      : "it is not where this persona is (\(English.list(channels, "or")))"
  }
}
