internal import CoverageAnalysis
internal import WorkspaceModel

/// Where the pages lie, from the site's root.
enum PagePath {
  static let index = "index.html"
  static let matrix = "matrix/stage.html"
  static let personas = "personas.html"
  static let leads = "lead-definitions.html"
  static let catalogue = "content.html"
  static let modules = "modules.html"
  static let committee = "committee.html"
  static let campaigns = "campaigns.html"
  static let dealSheets = "deal/index.html"
  static let backlog = "backlog.html"
  static let governance = "governance.html"
  static let calendar = "reviews.ics"
  static let interview = "interview.html"
  static let checks = "checks.html"
  static let history = "history.html"
  static let problems = "problems.html"
  static let rules = "rules.html"
  static let reference = "reference.html"
  static let segments = "matrix/segment.html"
  static let method = "method.html"
  static let search = "search.html"
  static let searchIndex = "search/index.js"

  /// A matrix, of one segment below its name.
  static func matrix(_ dimension: MatrixDimension, in segment: VocabularyEntry?) -> String {
    "matrix/\(dimension.id)\(segment.map { "/\($0.id)" } ?? "").html"
  }

  /// The same matrix as a picture.
  static func picture(_ dimension: MatrixDimension, in segment: VocabularyEntry?) -> String {
    "matrix/\(dimension.id)\(segment.map { "/\($0.id)" } ?? "").svg"
  }

  /// The same matrix as data, of all segments and layers; it is made with the other data.
  static func data(_ dimension: MatrixDimension) -> String { "data/matrix/\(dimension.id).csv" }

  static func cell(_ persona: Persona, _ stage: VocabularyEntry) -> String {
    "cells/\(persona.id)/\(stage.id).html"
  }

  /// The panels of a persona's cells, of one segment with its name: ids have no full stop.
  static func panels(_ persona: Persona, in segment: VocabularyEntry?) -> String {
    "cells/\(persona.id)\(segment.map { ".\($0.id)" } ?? "").js"
  }

  static func persona(_ persona: Persona) -> String { "personas/\(persona.id).html" }

  static func lead(_ lead: LeadDefinition) -> String { "lead-definitions/\(lead.id).html" }

  static func asset(_ asset: Asset) -> String { "content/\(asset.id).html" }

  static func module(_ module: Module) -> String { "modules/\(module.id).html" }

  /// What is to be done, with only what an owner has to do.
  static func work(of owner: String) -> String { "\(governance)#filter=owner:\(owner)" }

  /// The backlog with only the plans that need an owner.
  static func backlog(of owner: String) -> String { "\(backlog)#filter=owner:\(owner)" }

  static func campaign(_ campaign: Campaign) -> String { "campaigns/\(campaign.id).html" }

  /// The deal sheet of a persona.
  static func dealSheet(_ persona: Persona) -> String { "deal/\(dealName(persona)).html" }

  /// The same sheet as a script.
  static func dealSheetFile(_ persona: Persona) -> String { "deal/\(dealName(persona)).js" }

  /// Beside the list of all sheets a persona's id needs another name: ids have no full stop.
  private static func dealName(_ persona: Persona) -> String {
    persona.id == "index" ? "index.persona" : persona.id
  }

  /// A script with some rows of a large catalogue.
  static func cataloguePart(_ number: Int) -> String { "catalogue/\(number).js" }

  /// The catalogue with only what has all of some marks, such as `persona:cfo`.
  static func catalogue(only marks: [String]) -> String {
    marks.isEmpty ? catalogue : "\(catalogue)#filter=\(marks.joined(separator: ","))"
  }

  /// A file of the search index: of its words, or of its entries.
  static func search(_ kind: String, _ number: Int) -> String { "search/\(kind)-\(number).js" }

  /// Where a file of the workspace lies in the site.
  static func attachment(_ path: String) -> String { "files/\(path)" }

  /// The way from a page to the site's root: nothing, `../` or `../../`.
  static func root(from page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
