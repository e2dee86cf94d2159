internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A module: its text, what it answers, and the assets that are built from it.
struct ModulePage: ItemPage {
  static let area = CataloguePage.area
  let template = "module-page"
  let path: String
  let ordinal: Ordinal<Module>

  init(_ ordinal: Ordinal<Module>, in workspace: Workspace) {
    self.ordinal = ordinal
    path = PagePath.module(workspace.modules[ordinal])
  }
}

extension ModulePage {
  static func items(in workspace: Workspace) -> [Module] { workspace.modules }

  func trail(in content: SiteContent) -> [Crumb] {
    [Crumb(title: "Modules", path: PagePath.modules)]
  }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let module = content.workspace.modules[ordinal]
    let users = content.relations.users[ordinal.value]
    let shown = Shortlist(users, limit: ListLimit.assets)
    let body = BodyWriter(content, file: module.path, page: path)
    return [
      ("title", .text(module.title)), ("heading", .text(module.facts.heading)),
      ("writtenSummary", .text(module.writtenSummary)), ("kind", .text(module.kind?.words)),
      ("freshness", .text(content.coverage[ordinal].words)),
      ("isFresh", .flag(content.coverage[ordinal].isFresh)),
      ("reviewed", .text(module.reviewed?.description)), ("owner", .text(content.owner(module))),
      ("body", .record(body.body(module.body))),
      ("answers", .records(module.answers.compactMap { content.values(of: $0, in: module) })),
      ("users", .records(shown.first.map { content.links[$0] })),
      ("moreUsers", .record(shown.more(in: ["module:\(module.id)"]))),
      ("userCount", .text(English.count(users.count, "asset"))),
      ("extras", .extras(module.facts.extras)),
    ] + content.findings(in: module)
  }
}

extension SiteContent {
  /// What a module replies to a need; nothing for an address with an error.
  fileprivate func values(of answer: AnswerPointer, in module: Module) -> TemplateRecord? {
    guard let ordinal = answer.need else { return nil }
    let written = need(ordinal)
    return [
      "kind": written["kind"] ?? .none, "text": written["text"] ?? .none,
      "notes": written["notes"] ?? .none, "address": written["address"] ?? .none,
      "cell": written["cell"] ?? .none, "place": .text("\(module.path):\(answer.line)"),
      "reply": .record(
        answer.reply.map { ["text": .text($0.text), "notes": .texts($0.notes)] }),
      "isNoReply": .flag(answer.reply == nil),
    ]
  }
}

extension PagePath {
  static func module(_ module: Module) -> String { "modules/\(module.id).html" }
}
