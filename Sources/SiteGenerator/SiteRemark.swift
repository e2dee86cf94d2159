package import SourceDocuments

/// Something to tell about a site's own look that stops nothing.
package struct SiteRemark: Hashable, Sendable {
  /// How grave it is.
  package let severity: Severity
  /// What it is, in a sentence without a full stop.
  package let text: String
}
