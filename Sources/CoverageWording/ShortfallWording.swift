package import CoverageAnalysis
internal import SourceDocuments

extension Wording {
  /// What is amiss with an asset, as the end of a sentence: `it is stale since 2026-03-11`.
  package func clause(for shortfall: Shortfall) -> String {
    NamedShortfall(shortfall, in: workspace).clause
  }
}

extension NamedShortfall {
  /// What is amiss, as the end of a sentence: `it is stale since 2026-03-11`.
  package var clause: String {
    switch self {
    case .stale(let since): "it is stale since \(since)"
    case .undated: "it has no date, so nobody knows whether it still holds"
    case .recheckDue: "that need has changed since it was last reviewed"
    case .moduleStale(let module, let since):
      "its module \(module.title.inQuotes) is stale since \(since)"
    case .moduleUndated(let module): "its module \(module.title.inQuotes) has no date"
    case .notDistributed(let channels): Self.clause(forDistributionTo: channels)
    case .tooBroad(let cells, let limit):
      "it answers needs in \(English.count(cells, "cell")), where more than \(limit) is too broad"
    case .calledWeak(let reason): "somebody has called it weak: \(reason)"
    }
  }

  private static func clause(forDistributionTo channels: [String]) -> String {
    channels.isEmpty
      ? "the channels of this persona can't be read"
      : "it is not where this persona is (\(English.list(channels, "or")))"
  }
}
