/// What a team chooses about its site.
package struct SiteOptions: Sendable {
  /// What the site is called.
  package var title: String?
  /// Whether the site is for everybody: it is made from what everybody may see, may be indexed, and
  /// has no calendar of reviews.
  package var isPublic: Bool

  package init(title: String? = nil, isPublic: Bool = false) {
    self.title = title
    self.isPublic = isPublic
  }
}
