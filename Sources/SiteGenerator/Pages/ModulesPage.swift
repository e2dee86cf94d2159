internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// All modules, with how often each is used.
struct ModulesPage: Page {
  let template = "page-modules"
  let path = PagePath.modules
  let area = SiteArea.modules

  func title(in content: SiteContent) -> String { "Modules" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    [("modules", .records(content.workspace.modules.ordinals.map { row($0, content) }))]
  }

  private func row(_ ordinal: Ordinal<Module>, _ content: SiteContent) -> TemplateRecord {
    let module = content.workspace.modules[ordinal]
    let users = content.relations.users[ordinal.value].count
    return [
      "module": .record(content.links[ordinal]), "kind": .text(module.kind?.words),
      "answers": .number(module.answers.count), "freshness": .text(content.coverage[ordinal].words),
      "isFresh": .flag(content.coverage[ordinal].isFresh),
      "users": .text(users == 0 ? nil : English.count(users, "asset")),
      "owner": .text(content.owner(module)),
    ]
  }
}

extension Module.Kind {
  /// The kind in words: `Proof point`.
  var words: String { Identifier.title(of: rawValue) }
}
