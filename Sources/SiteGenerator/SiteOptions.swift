/// What a team chooses about its site.
public struct SiteOptions: Sendable {
  /// What the site is called.
  public var title: String?
  /// Whether the site is for everybody: it is made from what everybody may see, may be indexed, and
  /// has no calendar of reviews.
  public var isPublic: Bool

  public init(title: String? = nil, isPublic: Bool = false) {
    self.title = title
    self.isPublic = isPublic
  }
}
