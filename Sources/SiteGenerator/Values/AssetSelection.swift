internal import SiteTemplates
internal import WorkspaceModel

extension SiteContent {
  /// The first few of some assets, for the partial `some-assets`.
  func some(_ assets: [Ordinal<Asset>], further: Int = 0) -> TemplateRecord {
    let shown = assets.prefix(8)
    let rest = assets.count - shown.count + further
    return [
      "assets": .records(shown.map { links[$0] }),
      "further": .text(rest == 0 ? nil : String(rest)),
    ]
  }
}
