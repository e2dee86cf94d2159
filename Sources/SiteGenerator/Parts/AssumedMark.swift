/// Shows which items are only assumed: those that begin with `(assumed)`.
enum AssumedMark {
  /// Puts a mark around the word at the beginning of items.
  ///
  /// A `<` of the text is escaped, so that the bytes looked for are markup.
  static func marking(_ html: [UInt8]) -> [UInt8] {
    guard html.contains(UInt8(ascii: "(")) else { return html }
    var result: [UInt8] = []
    var start = 0
    for index in html.indices where html[index] == UInt8(ascii: "(") {
      guard isMarked(html, at: index) else { continue }
      result += html[start..<index]
      result += "<span class=\"assumed\">".utf8
      result += html[index..<index + word.count]
      result += "</span>".utf8
      start = index + word.count
    }
    return result + html[start...]
  }

  private static let word = Array("(assumed)".utf8)

  private static func isMarked(_ html: [UInt8], at index: Int) -> Bool {
    let before = html[..<index]
    guard
      before.suffix(4).elementsEqual("<li>".utf8)
        || before.suffix(7).elementsEqual("<li><p>".utf8)
    else { return false }
    return html[index...].prefix(word.count).map { $0 | 0x20 }.elementsEqual(word.map { $0 | 0x20 })
  }
}
