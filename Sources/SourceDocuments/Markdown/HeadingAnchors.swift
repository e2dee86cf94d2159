/// Gives each heading of a file an id for its page, so that links can lead to it.
public struct HeadingAnchors {
  private var count = 0
  private var used: Set<String> = []
  /// How often each id has been asked for.
  private var repeats: [String: Int] = [:]

  /// The id of the next heading.
  ///
  /// It begins with `s-`, so that it never hides a name of the page's own, and a heading without
  /// Latin letters is numbered.
  mutating func next(for text: String) -> String {
    count += 1
    let words = Self.slug(text)
    let base = words.isEmpty ? "s-section-\(count)" : "s-\(words)"
    var anchor = base
    while !used.insert(anchor).inserted {
      repeats[base, default: 1] += 1
      anchor = "\(base)-\(repeats[base, default: 1])"
    }
    return anchor
  }

  /// A text as lower-case ASCII letters and digits, joined by hyphens.
  public static func slug(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8.lazy.map(Byte.lowercased) {
      if Byte.isLowercase(byte) || Byte.isDigit(byte) {
        result.append(byte)
      } else if let last = result.last, last != Byte.hyphen {
        result.append(Byte.hyphen)
      }
    }
    if result.last == Byte.hyphen { result.removeLast() }
    return String(decoding: result.prefix(60), as: UTF8.self)
  }
}
