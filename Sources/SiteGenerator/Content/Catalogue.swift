internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

/// All assets as the catalogue lists, filters and sorts them: made once, for its page and for the
/// scripts that hold the rows of a large one.
struct Catalogue: Sendable {
  /// Up to so many assets stand in the page itself, which is then complete without its scripts.
  static let mostInPage = 1_000
  /// How many rows of a large catalogue stand in its page, until its scripts have loaded the rest.
  static let firstRows = 100
  /// How many rows a script holds.
  static let rowsInPart = 1_000

  let facets: Facets
  /// The scripts that hold its rows; none for a small one.
  let parts: [CataloguePart]

  init(_ content: SiteContent) {
    let assets = content.workspace.assets.ordinals
    let options = AssetOptions(content)
    let facets = Facets(assets.map(options.options))
    self.facets = facets
    guard assets.count > Self.mostInPage else {
      parts = []
      return
    }
    let ranks = CatalogueRows(content).ranks
    parts = stride(from: 0, to: assets.count, by: Self.rowsInPart).enumerated().map {
      number, start in
      let rows = start..<min(assets.count, start + Self.rowsInPart)
      return CataloguePart(
        number: number, rows: rows, marks: facets.marks[rows],
        ranks: ranks.map { ($0.column, $0.ranks[rows]) })
    }
  }
}
