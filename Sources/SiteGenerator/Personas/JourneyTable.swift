internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A persona's journey as a table: what they need at each stage, and what answers it.
struct JourneyTable {
  private let content: SiteContent
  private let ordinal: Ordinal<Persona>
  private let persona: Persona
  private let body: BodyWriter

  init(_ content: SiteContent, _ ordinal: Ordinal<Persona>, page: String) {
    self.content = content
    self.ordinal = ordinal
    persona = content.workspace.personas[ordinal]
    body = BodyWriter(content, file: persona.path, page: page)
  }
}

extension JourneyTable {
  var values: [(String, TemplateValue)] {
    let rows = content.coverage.row(of: ordinal)
    let written = persona.sections.filter { $0.field == .journey }
    return [
      ("journey", .records(rows.map(stage))),
      ("hasNeeds", .flag(rows.contains { !$0.needs.isEmpty })),
      ("journeyAsWritten", .records(written.flatMap { body.sections($0) })),
      ("storyline", .records(rows.compactMap(story))),
    ]
  }

  private func stage(_ cell: Cell) -> TemplateRecord {
    let searches = persona.searches.filter { $0.stage == cell.address.stage }.map(\.text)
    return [
      "cell": .record(content.cells[cell.address]),
      "needs": .records(cell.needs.map { content.values(of: $0) }),
      "searches": .texts(searches),
      "reason": .text(persona.reasonNotApplicable(at: cell.address.stage)),
    ]
  }

  /// The live assets of a stage, as many as anybody reads.
  private func story(_ cell: Cell) -> TemplateRecord? {
    guard cell.state.applies else { return nil }
    let claims = Shortlist(cell.standingClaims, limit: 20)
    let stage = content.taxonomy[cell.address.stage].id
    return [
      "cell": .record(content.cells[cell.address]),
      "assets": .records(claims.first.map { asset($0.asset) }),
      "more": .record(
        claims.more(in: ["persona:\(persona.id)", "stage:\(stage)", "state:live"])),
    ]
  }

  private func asset(_ ordinal: Ordinal<Asset>) -> TemplateRecord {
    let asset = content.workspace.assets[ordinal]
    return [
      "asset": .record(content.links[ordinal]),
      "role": .text(asset.role(in: content.taxonomy).map(content.taxonomy.title(of:))),
      "isForwardable": .flag(asset.isForwardable),
      "nextStep": .text(asset.nextStep.map(content.taxonomy.title(of:))),
    ]
  }
}
