internal import SiteTemplates
internal import SourceDocuments

/// A page of the site: where it lies, and the values that its template shows.
protocol Page: Sendable {
  /// The part of the site to which it belongs.
  static var area: SiteArea { get }
  /// All of this kind in a site; none where there is nothing for them to show.
  static func all(in content: SiteContent) -> [Self]
  /// The name of its template.
  var template: String { get }
  /// The path from the site's root.
  var path: String { get }
  /// What the browser shows as its title; the site's title follows.
  func title(in content: SiteContent) -> String
  /// The pages above it, from the first.
  func trail(in content: SiteContent) -> [Crumb]
  /// The files of the workspace that it shows.
  func sources(in content: SiteContent) -> [String]
  /// The scripts that it needs beside the one of every page.
  var scripts: [String] { get }
  /// Files that it loads when they are needed, such as rows of a large table.
  var companions: [any CompanionFile] { get }
  /// What its template shows.
  func values(in content: SiteContent) -> [(String, TemplateValue)]
}

/// A page above another one.
struct Crumb {
  let title: String
  let path: String
}

extension Page {
  var area: SiteArea { Self.area }

  func trail(in content: SiteContent) -> [Crumb] { [] }

  func sources(in content: SiteContent) -> [String] { [] }

  var scripts: [String] { [] }

  var companions: [any CompanionFile] { [] }
}
