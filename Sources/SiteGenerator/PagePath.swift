internal import WorkspaceModel

/// Where the pages lie, from the site's root.
enum PagePath {
  static let index = "index.html"
  static let matrix = "matrix/stage.html"
  static let personas = "personas.html"
  static let leads = "lead-definitions.html"
  static let catalogue = "content.html"
  static let modules = "modules.html"
  static let backlog = "backlog.html"
  static let checks = "checks.html"
  static let figures = "figures.html"
  static let problems = "problems.html"
  static let rules = "rules.html"
  static let reference = "reference.html"
  static let method = "method.html"

  static func cell(_ persona: Persona, _ stage: VocabularyEntry) -> String {
    "cells/\(persona.id)/\(stage.id).html"
  }

  static func persona(_ persona: Persona) -> String { "personas/\(persona.id).html" }

  static func lead(_ lead: LeadDefinition) -> String { "lead-definitions/\(lead.id).html" }

  static func asset(_ asset: Asset) -> String { "content/\(asset.id).html" }

  static func module(_ module: Module) -> String { "modules/\(module.id).html" }

  /// Where a file of the workspace lies in the site.
  static func attachment(_ path: String) -> String { "files/\(path)" }

  /// The way from a page to the site's root: nothing, `../` or `../../`.
  static func root(from page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
