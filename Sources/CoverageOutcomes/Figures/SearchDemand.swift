internal import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

/// The phrases that personas search for, beside what our pages were seen and clicked for.
public struct SearchDemand: Sendable {
  /// In the order of the personas, then of their files.
  public let phrases: [Phrase]

  public struct Phrase: Sendable {
    public let persona: Ordinal<Persona>
    public let stage: Tag?
    public let words: String
    /// Whether any row speaks of the phrase: without one, nobody knows what it leads to.
    public let isKnown: Bool
    public let impressions: ShownCount
    public let clicks: ShownCount
    /// The assets that were seen for it, in the order of assets.
    public let assets: [Ordinal<Asset>]
    /// The sites before all others, best first, on the last day that was looked; none without.
    public let competitors: [String]
  }
}

extension SearchDemand {
  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let withholding = Withholding(plan)
    let records = Dictionary(
      grouping: dataset.performance.filter {
        $0.period.upperBound <= plan.asOf && !$0.query.isEmpty
      }
    ) { Self.folded($0.query) }
    let positions = Dictionary(grouping: dataset.positions.filter { $0.day <= plan.asOf }) {
      Self.folded($0.query)
    }
    phrases = coverage.personaOrder.flatMap { persona in
      coverage.workspace.personas[persona].searches.map { search in
        let own = (records[Self.folded(search.text)] ?? []).filter {
          $0.impressions != nil && $0.clicks != nil
        }
        let clicks = own.reduce(0) { $0 + ($1.clicks ?? 0) }
        let others = own.reduce(0) { $0 + ($1.impressions ?? 0) } - clicks
        let shown = withholding.row([clicks, max(0, others)])
        return Phrase(
          persona: persona, stage: search.stage, words: search.text, isKnown: !own.isEmpty,
          impressions: shown.contains(.withheld)
            ? withholding.shown(clicks + max(0, others)) : .exactly(clicks + max(0, others)),
          clicks: shown[0], assets: Set(own.compactMap(\.asset)).sorted(),
          competitors: Self.leaders(positions[Self.folded(search.text)] ?? []))
      }
    }
  }

  private static func leaders(_ positions: [SearchPosition]) -> [String] {
    guard let last = positions.map(\.day).max() else { return [] }
    return positions.filter { $0.day == last }.sorted {
      $0.position == $1.position ? $0.domain.precedes($1.domain) : $0.position < $1.position
    }.prefix(3).map(\.domain)
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(separator: " ").joined(separator: " ")
  }
}
