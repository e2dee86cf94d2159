internal import WorkspaceModel

/// The page of one file of the workspace, below the page of its area.
protocol ItemPage: Page {
  associatedtype Item: WorkspaceItem
  /// The files that each have such a page.
  static func items(in workspace: Workspace) -> [Item]
  /// The file that it is about.
  var ordinal: Ordinal<Item> { get }
  init(_ ordinal: Ordinal<Item>, in workspace: Workspace)
}

extension ItemPage {
  static func all(in content: SiteContent) -> [Self] {
    items(in: content.workspace).ordinals.map { Self($0, in: content.workspace) }
  }

  func title(in content: SiteContent) -> String { item(in: content).title }

  func trail(in content: SiteContent) -> [Crumb] { [Crumb(title: area.title, path: area.path)] }

  func sources(in content: SiteContent) -> [String] { [item(in: content).path] }

  private func item(in content: SiteContent) -> Item {
    Self.items(in: content.workspace)[ordinal]
  }
}
