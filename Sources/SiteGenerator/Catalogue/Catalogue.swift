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
  /// The places of each asset by column; of a large catalogue only.
  let ranks: [(column: String, ranks: [Int])]
  /// The scripts that hold its rows; none for a small one.
  let parts: [CataloguePart]

  init(_ content: SiteContent) {
    let count = content.workspace.assets.count
    let isLarge = count > Self.mostInPage
    let options = AssetOptions(content)
    facets = Facets(content.workspace.assets.ordinals.map(options.options))
    ranks = isLarge ? CatalogueRows(content).ranks : []
    let starts = isLarge ? Array(stride(from: 0, to: count, by: Self.rowsInPart)) : []
    parts = starts.enumerated().map { number, start in
      CataloguePart(number: number, rows: start..<min(count, start + Self.rowsInPart))
    }
  }
}
