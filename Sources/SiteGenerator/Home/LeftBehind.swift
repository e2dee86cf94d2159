internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// Who is left behind, for the home page.
  ///
  /// - Parameter limit: How many of those left behind are named.
  /// - Returns: The values; nothing for a workspace without personas.
  func leftBehind(showing limit: Int) -> TemplateRecord? {
    let balance = coverage.practice.balance
    guard !balance.isEmpty else { return nil }
    let behind = Shortlist(
      balance.filter { $0.verdict == .leftBehind || $0.isUnderServed }, limit: limit)
    return [
      "behind": .records(behind.first.map(stall)), "more": .text(behind.more),
      "isJudged": .flag(balance.contains { $0.verdict != nil }),
    ]
  }

  /// Who is left behind, and where they are covered least.
  private func stall(_ balance: PersonaBalance) -> TemplateRecord {
    [
      "label": .text(balance.verdict == .leftBehind ? "Left behind" : "Under-served"),
      "words": .text(wording.sentence(for: balance)),
      "cell": .record(balance.leastCovered.map { cells[$0] }),
    ]
  }
}
