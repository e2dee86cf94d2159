internal import SourceDocuments

/// Where the pages lie, from the site's root; each kind adds its own.
enum PagePath {
  /// Where a file of the workspace lies in the site.
  static func attachment(_ path: String) -> String { "files/\(path)" }

  /// A list with only what has all of some marks, such as `owner:demand-gen`, as tables.js reads it.
  ///
  /// A value may hold any sign: the one that parts two marks is escaped, then all of it encoded.
  static func list(_ path: String, of marks: [String]) -> String {
    guard !marks.isEmpty else { return path }
    let encoded = marks.map { mark in
      let facet = mark.prefix { $0 != ":" }
      let value = String(mark.dropFirst(facet.count + 1))
        .replacing("%", with: "%25").replacing(",", with: "%2C")
      return "\(facet):\(PercentEncoding.path(value))"
    }
    return "\(path)#filter=\(encoded.joined(separator: ","))"
  }

  /// The way from a page to the site's root: nothing, `../` or `../../`.
  static func root(from page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
  }
}
