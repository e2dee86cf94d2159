public import SourceDocuments

/// Something to tell about a site's own look that stops nothing.
public struct SiteRemark: Hashable, Sendable {
  /// How grave it is.
  public let severity: Severity
  /// What it is, in a sentence without a full stop.
  public let text: String
}
