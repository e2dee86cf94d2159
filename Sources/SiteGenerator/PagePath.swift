/// Where the pages lie, from the site's root; each kind adds its own.
enum PagePath {
  /// Where a file of the workspace lies in the site.
  static func attachment(_ path: String) -> String { "files/\(path)" }

  /// The way from a page to the site's root: nothing, `../` or `../../`.
  static func root(from page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
