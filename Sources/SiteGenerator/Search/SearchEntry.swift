/// Something that the search finds.
struct SearchEntry: Sendable {
  let kind: SearchKind
  /// What it is called, or what it says: the first line of a hit.
  let title: String
  /// Where it belongs: `Chief Financial Officer / Evaluation`.
  let context: String
  /// A few words about it.
  let summary: String
  /// The way to it from the site's root, with the place on the page.
  let path: String
  /// The words by which it is found, beside those of the title and the summary.
  var names: [String] = []
  var tags: [String] = []
  /// Its text as HTML, of which the first words are indexed.
  var text: [[UInt8]] = []

  /// The same with its texts no longer than a hit can show.
  init(_ kind: SearchKind, _ title: String, context: String, summary: String?, path: String) {
    self.kind = kind
    self.title = Self.shortened(title, to: 240)
    self.context = Self.shortened(context, to: 160)
    self.summary = Self.shortened(summary ?? "", to: 180)
    self.path = path
  }
}

extension SearchEntry {
  /// A text that ends after a whole word where it is too long.
  private static func shortened(_ text: String, to length: Int) -> String {
    guard text.utf8.count > length else { return text }
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: length, limitedBy: scalars.endIndex)
    else { return text }
    guard end < scalars.endIndex else { return text }
    let cut = scalars[..<end]
    let blank = cut.lastIndex(of: " ") ?? cut.endIndex
    return String(cut[..<blank]) + " …"
  }
}
