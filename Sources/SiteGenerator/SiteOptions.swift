/// What a team chooses about its site.
package struct SiteOptions: Sendable {
  /// What the site is called.
  package var title: String?
  /// Whether the site is for everybody: it may be indexed, and leaves out owners and evidence notes.
  package var isPublic: Bool

  package init(title: String? = nil, isPublic: Bool = false) {
    self.title = title
    self.isPublic = isPublic
  }
}
