internal import SourceDocuments
internal import WorkspaceModel

extension CoverageWording {
  /// What is amiss with an asset, as the end of a sentence: `it is stale since 2026-03-11`.
  package func clause(for shortfall: Shortfall) -> String {
    switch shortfall {
    case .stale(let since): "it is stale since \(since)"
    case .undated: "it has no date, so nobody knows whether it still holds"
    case .recheckDue: "that need has changed since it was last reviewed"
    case .moduleStale(let module, let since):
      "its module \(workspace.modules[module].title.inQuotes) is stale since \(since)"
    case .moduleUndated(let module):
      "its module \(workspace.modules[module].title.inQuotes) has no date"
    case .notDistributed(let channels): clause(forDistributionTo: channels)
    case .tooBroad(let cells):
      "it answers needs in \(English.count(cells, "cell")), "
        + "where more than \(taxonomy.rules.breadth) is too broad"
    case .calledWeak(let mark): "somebody has called it weak: \(mark.reason)"
    }
  }

  private func clause(forDistributionTo channels: [Tag]) -> String {
    channels.isEmpty
      ? "the channels of this persona can't be read"
      : "it is not where this persona is (\(English.list(titles(of: channels), "or")))"
  }
}
