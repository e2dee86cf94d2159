internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

/// The panels of a persona's cells, of one segment or of all, as a script that is asked for when the
/// first of them is opened.
///
/// Their links lead from the site's root; the page that shows a panel puts its own way there before
/// them.
struct CellPanels: CompanionFile {
  let path: String
  private let persona: Ordinal<Persona>
  private let segment: Tag?

  init(_ persona: Ordinal<Persona>, in segment: Tag?, _ workspace: Workspace) {
    self.persona = persona
    self.segment = segment
    path = PagePath.panels(
      workspace.personas[persona], in: segment.map { workspace.taxonomy[$0] })
  }
}

extension CellPanels {
  /// All of a site.
  static func all(in content: SiteContent) -> [CellPanels] {
    ([nil] + content.views.segments).flatMap { segment in
      content.views[segment].personaOrder.map { CellPanels($0, in: segment, content.workspace) }
    }
  }

  func bytes(
    in content: SiteContent, _ templates: TemplateSet
  ) throws(TemplateMistake) -> [UInt8] {
    let content = content.seen(in: segment)
    var output = Array("site.panels(".utf8)
    ScriptText.append(Array(path.utf8), to: &output)
    output += ", {".utf8
    for (index, cell) in content.coverage.row(of: persona).enumerated() {
      output += (index == 0 ? "\n" : ",\n").utf8
      ScriptText.append(Array(content.taxonomy[cell.address.stage].id.utf8), to: &output)
      output += ": ".utf8
      ScriptText.append(
        try templates.render("cell-panel", values(of: cell, content)), to: &output)
    }
    output += "\n});\n".utf8
    return output
  }
}

extension CellPanels {
  private func values(of cell: Cell, _ content: SiteContent) -> TemplateRecord {
    let reasons = Shortlist(cell.reasons, limit: 8)
    let claims = Shortlist(
      cell.claims.filter(\.stands) + cell.claims.filter { !$0.stands }, limit: 8)
    // What is open comes first: the panel is opened to see what is lacking.
    let needs = cell.openNeeds + cell.needs.filter(\.isAnsweredStrongly)
    return [
      "root": .text(""),
      "stall": .text(cell.stall.map { content.wording.standing(of: $0, at: cell) }),
      "cell": .record(content.cells[cell.address]),
      "segment": .text(segment.map(content.taxonomy.title(of:))),
      "plan": .record(content.coverage.plan(for: cell.address).map { content.values(of: $0) }),
      "needs": .records(needs.map { need($0, content) }),
      "reasons": .records(reasons.first.map { content.values(of: $0, at: cell.address) }),
      "moreReasons": .text(reasons.more),
      "claims": .records(claims.first.map { content.values(of: $0) }),
      "moreClaims": .text(claims.more),
    ]
  }

  private func need(_ need: NeedCoverage, _ content: SiteContent) -> TemplateRecord {
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
