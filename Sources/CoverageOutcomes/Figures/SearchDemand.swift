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
      let searches = coverage.workspace.personas[persona].searches
      let counts = searches.map { search in
        (records[Self.folded(search.text)] ?? []).filter {
          $0.impressions != nil && $0.clicks != nil
        }
      }.map(Counts.init)
      // All phrases together may be the persona's whole stream, which stands elsewhere.
      let clicks = withholding.row(counts.map(\.clicks))
      let others = withholding.row(counts.map(\.others))
      return searches.indices.map { place in
        let isWithheld = clicks[place] == .withheld || others[place] == .withheld
        let seen = counts[place].clicks + counts[place].others
        return Phrase(
          persona: persona, stage: searches[place].stage, words: searches[place].text,
          isKnown: counts[place].isKnown,
          impressions: isWithheld ? .withheld : .exactly(seen),
          clicks: isWithheld ? .withheld : clicks[place], assets: counts[place].assets,
          competitors: Self.leaders(positions[Self.folded(searches[place].text)] ?? []))
      }
    }
  }

  /// What the rows of a phrase count.
  private struct Counts {
    let isKnown: Bool
    let clicks: Int
    /// How often it was seen without a click.
    let others: Int
    let assets: [Ordinal<Asset>]

    init(_ records: [PerformanceRecord]) {
      isKnown = !records.isEmpty
      clicks = records.reduce(0) { $0 + ($1.clicks ?? 0) }
      others = max(0, records.reduce(0) { $0 + ($1.impressions ?? 0) } - clicks)
      assets = Set(records.compactMap(\.asset)).sorted()
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
