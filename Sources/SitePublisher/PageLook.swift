/// What the first look at a page has shown.
struct PageLook: Equatable, Sendable {
  /// The fingerprint of the page as it is rendered now.
  let fingerprint: Fingerprint
  /// What is published at its path; nil if nothing is.
  let published: FileDigest?

  init(of page: [UInt8], at path: SitePath, in folder: PageFolder) throws {
    fingerprint = Fingerprint(of: page)
    published = try folder.digest(of: path, comparedTo: page)
  }
}

extension PageLook {
  var isUnchanged: Bool { published?.equalsPage == true }
}
