/// A file of the site, and what it is made from.
struct SiteFile: Sendable {
  /// The path from the site's root.
  let path: String
  let source: Source

  enum Source: Sendable {
    /// Values for a template.
    case page(any Page)
    /// A template, for what is no page.
    case companion(any CompanionFile)
    /// The bytes themselves, as of the style sheet.
    case bytes([UInt8])
    /// A file of the workspace, by its path there.
    case attachment(String)
  }
}
