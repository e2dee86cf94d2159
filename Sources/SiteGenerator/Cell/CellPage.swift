internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A persona at a stage: the score, why, and what would lift it.
struct CellPage: Page {
  static let area = MatrixPage.area
  let template = "cell-page"
  let scripts = ["tables.js"]
  let path: String
  private let address: CellAddress

  init(_ address: CellAddress, in workspace: Workspace) {
    self.address = address
    path = PagePath.cell(
      workspace.personas[address.persona], workspace.taxonomy[address.stage])
  }
}

extension CellPage {
  static func all(in content: SiteContent) -> [Self] {
    content.coverage.cells.map { Self($0.address, in: content.workspace) }
  }

  func title(in content: SiteContent) -> String { content.wording.name(of: address) }

  func trail(in content: SiteContent) -> [Crumb] {
    let persona = content.workspace.personas[address.persona]
    return [
      Crumb(title: MatrixPage.area.title, path: MatrixPage.area.path),
      Crumb(title: persona.title, path: PagePath.persona(persona)),
    ]
  }

  func sources(in content: SiteContent) -> [String] {
    [content.workspace.personas[address.persona].path]
  }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let cell = content.coverage[address]
    let entry = content.taxonomy[address.stage]
    let reasons = Shortlist(content.coverage.reasons(of: cell), limit: ListLimit.assets)
    let claims = Shortlist(cell.claims, limit: ListLimit.assets)
    return [
      ("cell", .record(content.cells[address])),
      ("persona", .record(content.links[address.persona])),
      ("stage", .text(entry.title)), ("stageDescription", .text(entry.description)),
      ("expects", .text(content.words(content.taxonomy.expectedRoles(at: address.stage)))),
      ("weight", .text(cell.weight.description)), ("isPriority", .flag(cell.isPriority)),
      ("strip", strip(content)),
      ("stall", .record(cell.stall.map { content.values(of: $0, at: cell) })),
      ("reasons", .records(reasons.first.map { content.values(of: $0, at: address) })),
      ("moreReasons", .text(reasons.more)),
      ("needs", .records(cell.needs.map { content.valuesWithBrief(of: $0) })),
      ("claims", .records(claims.first.map { content.values(of: $0) })),
      ("moreClaims", .record(claims.more(in: marks(content)))),
      ("plan", .record(content.plan(for: address))),
      ("searches", .texts(searches(content))),
      ("hasSegments", .flag(!content.views.segments.isEmpty)),
      ("segments", .records(content.views.segments.compactMap { inSegment($0, content) })),
      ("address", .text(content.workspace.address(of: address))),
    ]
  }
}

extension CellPage {
  /// The persona's cells, this one among them.
  private func strip(_ content: SiteContent) -> TemplateValue {
    .records(
      content.coverage.row(of: address.persona).map { cell in
        ["cell": .record(content.cells[cell.address]), "isHere": .flag(cell.address == address)]
      })
  }

  /// What everything in the catalogue has that is for the cell.
  private func marks(_ content: SiteContent) -> [String] {
    [
      "persona:\(content.workspace.personas[address.persona].id)",
      "stage:\(content.taxonomy[address.stage].id)",
    ]
  }

  /// How the cell stands in one segment; none where the persona is not in it.
  private func inSegment(_ segment: Tag, _ content: SiteContent) -> TemplateRecord? {
    guard content.views[segment][address.persona].isInScope else { return nil }
    return [
      "title": .text(content.taxonomy.title(of: segment)),
      "cell": .record(content.cells(in: segment)[address]),
    ]
  }

  private func searches(_ content: SiteContent) -> [String] {
    content.workspace.personas[address.persona].searches
      .filter { $0.stage == address.stage }.map(\.text)
  }
}

extension PagePath {
  static func cell(_ persona: Persona, _ stage: VocabularyEntry) -> String {
    "cells/\(persona.id)/\(stage.id).html"
  }
}
