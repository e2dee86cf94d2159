internal import SiteGenerator
internal import SiteTemplates
internal import SourceDocuments

/// Looks at a workspace's `site-template/` as a build does, so that a check is not content where the
/// build would write nothing.
enum OwnLookCheck {
  /// Checks the files.
  ///
  /// - Parameter root: The workspace's root.
  /// - Returns: What there is to tell, a line each.
  /// - Throws: A `RunFailure` where a build would stop.
  static func remarks(in root: String) throws(RunFailure) -> String {
    try found(in: root).filter { $0.severity > .note }
      .map { "\($0.severity.rawValue): \($0.text.inert)\n" }.joined()
  }

  /// The same with what is only to be noted, such as a file that nothing uses.
  static func found(in root: String) throws(RunFailure) -> [SiteRemark] {
    let overrides = try SiteOverrides(in: root)
    guard !overrides.files.isEmpty else { return [] }
    do {
      return try SiteLook.inspected(overrides.files)
    } catch {
      throw RunFailure(
        message: TemplateMistakeText.text(
          of: error.all, consequence: "persona build would write nothing"))
    }
  }
}
