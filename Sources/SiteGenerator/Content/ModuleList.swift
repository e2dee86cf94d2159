internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// All modules, with how often each is used, for the partial `content-modules`.
struct ModuleList {
  private let content: SiteContent
  private let reuse: ModuleReuse

  init(_ content: SiteContent) {
    self.content = content
    reuse = ModuleReuse(of: content.coverage)
  }
}

extension ModuleList {
  var values: [(String, TemplateValue)] {
    let modules = content.workspace.modules
    let unused = Shortlist(reuse.unused)
    return [
      ("hasModules", .flag(!modules.isEmpty)), ("modules", .records(modules.ordinals.map(row))),
      ("built", .record(share(reuse.built))), ("reused", .record(share(reuse.reused))),
      ("hasUnused", .flag(!reuse.unused.isEmpty)),
      ("unused", .records(unused.first.map { content.links[$0] })),
      ("moreUnused", .text(unused.more)),
    ]
  }

  /// A figure; nothing where there is nothing to count.
  private func share(_ share: Share) -> TemplateRecord? {
    guard !share.isEmpty else { return nil }
    return [
      "value": .text(share.text), "parts": .text(share.parts),
      "leftOut": .text(share.leftOutSentence),
    ]
  }

  private func row(_ ordinal: Ordinal<Module>) -> TemplateRecord {
    let module = content.workspace.modules[ordinal]
    let users = reuse[ordinal].count
    let others = content.relations.users[ordinal.value].count - users
    return [
      "module": .record(content.links[ordinal]), "kind": .text(module.kind?.words),
      "answers": .number(module.answers.count), "freshness": .text(content.coverage[ordinal].words),
      "isFresh": .flag(content.coverage[ordinal].isFresh),
      "users": .text(users == 0 ? nil : English.count(users, "live asset")),
      "usersPath": .text(PagePath.catalogue(only: ["module:\(module.id)"])),
      "others": .text(others == 0 ? nil : "\(others) not live"),
      "owner": .text(content.owner(module)),
    ]
  }
}

extension Module.Kind {
  /// The kind in words: `Proof point`.
  var words: String { Identifier.title(of: rawValue) }
}
