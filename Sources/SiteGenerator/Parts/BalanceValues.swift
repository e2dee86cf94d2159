internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// Who gets how much beside what they carry, and what they lack, for the partial `balance`; nothing
  /// for a workspace without personas.
  var balanceValues: TemplateRecord? {
    let balance = coverage.practice.balance
    return balance.isEmpty ? nil : ["rows": .records(balance.map(row))]
  }

  /// Who is left behind, for the partial `behind`.
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

  /// How many checks ask for something: `9 of 22 checks ask for something`.
  var checkSummary: String {
    let open = checks.count { $0.verdict == .toDo }
    return "\(open) of \(English.count(checks.count, "check")) \(open == 1 ? "asks" : "ask") for "
      + "something"
  }

  private func row(_ balance: PersonaBalance) -> TemplateRecord {
    let (persona, missing) = (balance.persona, MissingForPersona(self, balance.persona))
    return [
      "persona": .record(links[persona]), "owner": .text(owner(workspace.personas[persona])),
      "themes": .text(missing.themes), "channels": .text(missing.channels),
      "formats": .text(missing.formats), "proofs": .text(missing.proofs),
      "avoid": .texts(missing.avoid.first), "moreToAvoid": .text(missing.avoid.more),
      "weight": .text(balance.weight.text),
      "weightParts": .text(balance.weight.parts), "content": .text(balance.content.text),
      "contentParts": .text(balance.content.isEmpty ? nil : balance.content.parts),
      "verdict": .text(balance.verdict?.rawValue ?? "no value"),
      "isAmiss": .flag(balance.verdict.map { $0 != .inBalance } ?? false),
      "isUnderServed": .flag(balance.isUnderServed),
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

  /// The personas for whom an asset is critical, by their titles.
  func criticalReaders(of asset: Ordinal<Asset>) -> String? {
    let readers = coverage.figures.critical(asset).map { workspace.personas[$0.persona].title }
    return readers.isEmpty ? nil : readers.joined(separator: ", ")
  }

  /// How many cells rest on an asset alone: `2 cells`.
  func supports(of asset: Ordinal<Asset>) -> String? {
    let count = coverage.practice.soleSupports(by: asset).count
    return count == 0 ? nil : English.count(count, "cell")
  }
}
