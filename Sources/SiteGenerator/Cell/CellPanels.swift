internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

/// What the panels of a persona's cells show, of one segment or of all.
struct CellPanels {
  private let content: SiteContent
  private let persona: Ordinal<Persona>
  private let segment: Tag?

  init(of persona: Ordinal<Persona>, in segment: Tag?, _ content: SiteContent) {
    self.persona = persona
    self.segment = segment
    self.content = content.seen(in: segment)
  }
}

extension CellPanels {
  /// The values of each, by the id of its stage, for the template `cell-panel`.
  var values: [(stage: String, panel: TemplateRecord)] {
    content.coverage.row(of: persona).map { cell in
      (content.taxonomy[cell.address.stage].id, values(of: cell))
    }
  }
}

extension CellPanels {
  private func values(of cell: Cell) -> TemplateRecord {
    let reasons = Shortlist(content.coverage.reasons(of: cell), limit: 8)
    let claims = Shortlist(
      cell.claims.filter(\.stands) + cell.claims.filter { !$0.stands }, limit: 8)
    // What is open comes first: the panel is opened to see what is lacking.
    let needs = cell.openNeeds + cell.needs.filter(\.isAnsweredStrongly)
    return [
      "root": .text(""),
      "stall": .text(cell.stall.map { content.wording.standing(of: $0, at: cell) }),
      "cell": .record(content.cells[cell.address]),
      "segment": .text(segment.map(content.taxonomy.title(of:))),
      "plan": .record(content.plan(for: cell.address)),
      "needs": .records(needs.map(need)),
      "reasons": .records(reasons.first.map { content.values(of: $0, at: cell.address) }),
      "moreReasons": .text(reasons.more),
      "claims": .records(claims.first.map { content.values(of: $0) }),
      "moreClaims": .text(claims.more),
    ]
  }

  private func need(_ need: NeedCoverage) -> TemplateRecord {
    let answers = Shortlist(need.answers, limit: 3)
    let written = content.need(need.need)
    return [
      "kind": written["kind"] ?? .none, "text": written["text"] ?? .none,
      "state": .text(need.state.name), "score": .none, "word": .text(need.word),
      "signs": need.signs,
      "answers": .records(answers.first.map { content.values(of: $0) }),
      "moreAnswers": .text(answers.more),
    ]
  }
}
