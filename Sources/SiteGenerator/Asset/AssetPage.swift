internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// An asset: its tags, its text, what it does for whom, and what falls with it.
struct AssetPage: ItemPage {
  static let area = CataloguePage.area
  let template = "asset-page"
  let path: String
  let ordinal: Ordinal<Asset>

  init(_ ordinal: Ordinal<Asset>, in workspace: Workspace) {
    self.ordinal = ordinal
    path = PagePath.asset(workspace.assets[ordinal])
  }
}

extension AssetPage {
  static func items(in workspace: Workspace) -> [Asset] { workspace.assets }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let asset = content.workspace.assets[ordinal]
    let standing = content.coverage[ordinal]
    let body = BodyWriter(content, file: asset.path, page: path)
    return [
      ("title", .text(asset.title)), ("heading", .text(asset.facts.heading)),
      ("writtenSummary", .text(asset.writtenSummary)), ("state", .text(standing.state.word)),
      ("isLive", .flag(standing.state.isLive)), ("mayClaim", .flag(standing.state.claims)),
      ("freshness", .text(standing.freshness.words)),
      ("facts", .records(content.factRows(of: ordinal))), ("url", .text(asset.url)),
      ("body", .record(body.body(asset.body))), ("extras", .extras(asset.facts.extras)),
    ] + content.findings(in: asset)
      + content.claims(of: ordinal) + content.relations(of: ordinal)
  }
}

extension PagePath {
  static func asset(_ asset: Asset) -> String { "content/\(asset.id).html" }
}
