internal import SourceDocuments
internal import WorkspaceModel

/// Where a link in a body leads on the site.
struct LinkIndex: Sendable {
  private let workspace: Workspace
  private let items: [String: Item]

  /// What a file of the workspace is.
  private enum Item: Sendable {
    case persona(Ordinal<Persona>)
    case asset(Ordinal<Asset>)
    case module(Ordinal<Module>)
    case lead(Ordinal<LeadDefinition>)
    case campaign(Ordinal<Campaign>)
  }

  init(_ workspace: Workspace) {
    self.workspace = workspace
    var items: [String: Item] = [:]
    for item in workspace.personas.ordinals {
      items[workspace.personas[item].path] = .persona(item)
    }
    for item in workspace.assets.ordinals { items[workspace.assets[item].path] = .asset(item) }
    for item in workspace.modules.ordinals { items[workspace.modules[item].path] = .module(item) }
    for item in workspace.leadDefinitions.ordinals {
      items[workspace.leadDefinitions[item].path] = .lead(item)
    }
    for item in workspace.campaigns.ordinals {
      items[workspace.campaigns[item].path] = .campaign(item)
    }
    self.items = items
  }
}

extension LinkIndex {
  /// The address, from the site's root, of a link as it is written in the file at a path; none for
  /// one that leads nowhere.
  func address(of destination: String, in path: String) -> String? {
    if case .heading(let heading) = LinkAddress(destination) {
      if path == workspace.taxonomy.facts?.path {
        return anchorOfGuide(heading).map { "\(GovernancePage.area.path)#\($0)" }
      }
      return items[path].flatMap { item in
        fragment(of: heading, in: item).map { page(of: item) + $0 }
      }
    }
    guard let target = workspace.links.target(of: destination, in: path) else { return nil }
    if workspace.attachments.contains(target.path) {
      return PercentEncoding.path(PagePath.attachment(target.path))
    }
    if target.path == workspace.taxonomy.facts?.path {
      return GovernancePage.area.path + (anchorOfGuide(target.heading).map { "#\($0)" } ?? "")
    }
    guard let item = items[target.path] else { return nil }
    return page(of: item) + (fragment(of: target.heading, in: item) ?? "")
  }

  /// The asset to which a link leads, as it is written in the file at a path.
  func asset(of destination: String, in path: String) -> Ordinal<Asset>? {
    guard let target = workspace.links.target(of: destination, in: path),
      case .asset(let asset)? = items[target.path]
    else { return nil }
    return asset
  }

  /// The files beside the Markdown to which bodies link, in the order of their bytes.
  var attachments: [String] {
    guard !workspace.attachments.isEmpty else { return [] }
    var found: Set<String> = []
    for (path, links) in workspace.bodyLinks {
      for link in links {
        guard let target = workspace.links.target(of: link.destination, in: path)?.path,
          workspace.attachments.contains(target)
        else { continue }
        found.insert(target)
      }
    }
    return found.sorted { $0.precedes($1) }
  }
}

extension LinkIndex {
  private func page(of item: Item) -> String {
    switch item {
    case .persona(let item): PagePath.persona(workspace.personas[item])
    case .asset(let item): PagePath.asset(workspace.assets[item])
    case .module(let item): PagePath.module(workspace.modules[item])
    case .lead(let item): PagePath.lead(workspace.leadDefinitions[item])
    case .campaign(let item): PagePath.campaign(workspace.campaigns[item])
    }
  }

  /// The id of a heading of the tagging guide on its page, if the guide has such a heading.
  private func anchorOfGuide(_ heading: String) -> String? {
    let anchor = LinkTargets.anchor(of: heading)
    return workspace.taxonomy.guide.anchors.contains(anchor) ? anchor : nil
  }

  /// What leads from a file's page to a heading on it, if it has such a heading: nothing to the one
  /// that begins the file, which stands at the top.
  private func fragment(of heading: String, in item: Item) -> String? {
    guard !heading.isEmpty else { return "" }
    let anchor = LinkTargets.anchor(of: heading)
    let (facts, anchors) = headings(of: item)
    guard anchor != LinkTargets.anchor(of: facts.heading ?? facts.title) else { return "" }
    return anchors.contains(anchor) ? "#\(anchor)" : nil
  }

  private func headings(of item: Item) -> (facts: FileFacts, anchors: Set<String>) {
    switch item {
    case .persona(let item):
      (workspace.personas[item].facts, workspace.personas[item].anchors)
    case .asset(let item): (workspace.assets[item].facts, workspace.assets[item].body.anchors)
    case .module(let item): (workspace.modules[item].facts, workspace.modules[item].body.anchors)
    case .lead(let item):
      (workspace.leadDefinitions[item].facts, workspace.leadDefinitions[item].anchors)
    case .campaign(let item):
      (workspace.campaigns[item].facts, workspace.campaigns[item].body.anchors)
    }
  }
}
