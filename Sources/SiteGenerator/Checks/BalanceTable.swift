internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

extension SiteContent {
  /// Who gets how much beside what they carry, and what they lack, for the partial `checks-balance`; nothing
  /// for a workspace without personas.
  var balanceValues: TemplateRecord? {
    let balance = coverage.practice.balance
    return balance.isEmpty ? nil : ["rows": .records(balance.map(row))]
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
}
