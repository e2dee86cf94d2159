internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// All assets in one table; of a large catalogue the first, and scripts that hold all of them.
struct CataloguePage: Page {
  static let area = SiteArea("Content", at: "content.html", .top(.content))
  let template = "content-page"
  let path = area.path
  let catalogue: Catalogue

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }
}

extension CataloguePage {
  var scripts: [String] { ["tables.js"] + (catalogue.parts.isEmpty ? [] : [Self.scriptOfParts]) }

  /// The script that a catalogue in parts needs; a site without such parts does not have it.
  static let scriptOfParts = "parts.js"

  var companions: [any CompanionFile] { catalogue.parts }

  static func all(in content: SiteContent) -> [Self] { [Self(Catalogue(content))] }

  func title(in content: SiteContent) -> String { "Content" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let assets = content.workspace.assets.ordinals
    let isLarge = !catalogue.parts.isEmpty
    let shown = isLarge ? assets.prefix(Catalogue.firstRows) : assets[...]
    let rows = CatalogueRows(content)
    let live = assets.count { content.coverage[$0].state.isLive }
    return [
      (
        "assets",
        .records(
          shown.map { asset in
            let marks = isLarge ? nil : catalogue.facets.text(of: asset.value)
            return TemplateRecord(rows.row(asset, marks: marks))
          })
      ),
      ("facets", catalogue.facets.values),
      ("parts", .record(isLarge ? parts(of: assets.count) : nil)),
      ("count", .text(English.count(assets.count, "asset"))), ("liveCount", .number(live)),
      ("randomActs", .number(content.coverage.figures.randomActs.count)),
      ("debtCount", .number(content.coverage.figures.taggingDebt.count)),
      ("criticalCount", .number(assets.count { content.criticalReaders(of: $0) != nil })),
    ] + ModuleList(content).values
  }

  /// What the page tells its scripts, and readers without them.
  private func parts(of count: Int) -> TemplateRecord {
    [
      "partCount": .number(catalogue.parts.count), "rowCount": .number(count),
      "firstRows": .number(Catalogue.firstRows), "mostInPage": .number(Catalogue.mostInPage),
    ]
  }
}

extension PagePath {
  /// The list of all modules.
  static var modules: String { "\(CataloguePage.area.path)#modules" }

  /// A script with some rows of a large catalogue.
  static func cataloguePart(_ number: Int) -> String { "catalogue/\(number).js" }

  /// The catalogue with only what has all of some marks, such as `persona:cfo`.
  static func catalogue(only marks: [String]) -> String { list(CataloguePage.area.path, of: marks) }
}
