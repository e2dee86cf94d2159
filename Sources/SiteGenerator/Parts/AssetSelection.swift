internal import SiteTemplates
internal import WorkspaceModel

extension SiteContent {
  /// The first few of some assets, for the partial `part-some-assets`.
  func some(_ assets: [Ordinal<Asset>], further: Int = 0) -> TemplateRecord {
    let list = Shortlist(assets, limit: 8)
    let rest = list.rest + further
    return [
      "assets": .records(list.first.map { links[$0] }),
      "further": .text(rest == 0 ? nil : String(rest)),
    ]
  }
}
