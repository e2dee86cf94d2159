/// The same corpus as a Hugo site, whose templates show a title, a body and one list, nothing else.
struct HugoSite {
  let root: String

  /// Writes the site into a new folder.
  ///
  /// - Parameters:
  ///   - files: The workspace's files, with paths from its root.
  ///   - pagesAlone: Whether Hugo is to leave out what it makes unasked: feeds, a sitemap, lists of
  ///     tags, a page for what is not found.
  /// - Throws: What the system refuses.
  init(of files: [(path: String, text: String)], pagesAlone: Bool) throws {
    let content = files.map { path, text in
      (
        path: "content/\(path.hasPrefix("content/") ? String(path.dropFirst(8)) : path)",
        text: Self.withoutKeysOfHugo(text)
      )
    }
    root = try BenchFolder.make(content + Self.frame(pagesAlone), at: nil)
  }

  /// `url` and `type` mean something else there: where a page lies, and which templates show it.
  private static func withoutKeysOfHugo(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("url: ") || line.hasPrefix("type: ") ? "x-\(line)" : String(line)
    }.joined(separator: "\n")
  }

  private static func frame(_ pagesAlone: Bool) -> [(path: String, text: String)] {
    [
      (
        path: "hugo.toml",
        text: "baseURL = 'https://example.com/'\ntitle = 'Coverage'\n"
          + (pagesAlone ? "disableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', '404']\n" : "")
      ),
      (path: "layouts/_default/single.html", text: page("")),
      (
        path: "layouts/_default/list.html",
        text: page(
          "<ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>"
        )
      ),
    ]
  }

  private static func page(_ list: String) -> String {
    "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ .Title }}</title>"
      + "</head><body><h1>{{ .Title }}</h1>{{ .Content }}\(list)</body></html>\n"
  }
}
