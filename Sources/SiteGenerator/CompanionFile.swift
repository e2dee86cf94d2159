internal import SiteTemplates

/// A file beside the pages that is made when it is written: a picture, the panels of cells.
protocol CompanionFile: Sendable {
  /// The path from the site's root.
  var path: String { get }
  /// The file's bytes, the same ones each time.
  func bytes(
    in content: SiteContent, _ templates: TemplateSet
  ) throws(TemplateMistake) -> [UInt8]
}
