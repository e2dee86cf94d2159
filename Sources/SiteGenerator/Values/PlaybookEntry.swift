internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A persona in a playbook: what to say, and stage by stage what they ask and what to send.
struct PlaybookEntry {
  private let content: SiteContent
  private let entry: Playbook.Entry
  private let persona: Persona
  private let body: BodyWriter

  init(_ content: SiteContent, _ entry: Playbook.Entry, page: String) {
    self.content = content
    self.entry = entry
    persona = content.workspace.personas[entry.persona]
    body = BodyWriter(content, file: persona.path, page: page)
  }
}

extension PlaybookEntry {
  var values: TemplateRecord {
    [
      "persona": .record(content.links[entry.persona]),
      "anchor": .text(PagePath.playbookAnchor(persona)),
      "facts": .records(PersonaFacts(content, entry.persona).short),
      "onePage": .text(PagePath.onePage(persona)),
      "say": messages(.say), "avoid": messages(.avoid), "others": messages(.other),
      "stages": .records(entry.kits.map(stage)),
    ]
  }

  private func messages(_ kind: PersonaMessaging.Kind) -> TemplateValue {
    .records(
      entry.messaging[kind].map { part in
        ["title": .text(part.heading), "html": body.html(part.content.html)]
      })
  }

  private func stage(_ kit: CellKit) -> TemplateRecord {
    let needs = content.coverage[kit.cell].needs
    let isProof = { (need: NeedCoverage) in
      content.workspace.needs[need.need].kind == .proof
    }
    let proofs = Shortlist(kit.proofs)
    return TemplateRecord(
      [
        ("cell", .record(content.cells[kit.cell])),
        ("asks", .records(needs.filter { !isProof($0) }.map { content.values(of: $0) })),
        ("wants", .records(needs.filter(isProof).map { content.values(of: $0) })),
        ("proofs", .records(proofs.first.map { content.links[$0.asset] })),
        ("moreProofs", .text(proofs.more)),
      ] + content.kitAssets(kit.claims))
  }
}
