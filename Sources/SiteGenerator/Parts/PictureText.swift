internal import SourceDocuments

/// Texts in a picture, where nothing breaks lines or cuts for us.
enum PictureText {
  /// A text as at most some lines of some columns; an ellipsis shows that something was cut.
  static func lines(of text: String, columns: Int, count: Int) -> [String] {
    var lines: [String] = []
    var rest = words(of: text)[...]
    while let first = rest.popFirst(), lines.count < count {
      var line = first
      while let next = rest.first, width(line) + 1 + width(next) <= columns {
        line += " " + next
        rest = rest.dropFirst()
      }
      let isCut = lines.count == count - 1 && !rest.isEmpty
      lines.append(fitted(line, columns: columns, isCut: isCut))
    }
    return lines
  }

  /// A text of at most some columns in all; an ellipsis shows that something was cut.
  static func shortened(_ text: String, columns: Int) -> String {
    guard width(text) > columns else { return text }
    let start = fitted(text, columns: columns, isCut: true).dropLast()
    let words = start.split(separator: " ").dropLast().joined(separator: " ")
    // Half of it in one word is no word of a language with spaces.
    return (words.utf8.count * 2 > start.utf8.count ? words : String(start)) + "…"
  }

  /// The words, with what can't be seen shown as an escape; more than a title holds is left out.
  private static func words(of text: String) -> [String] {
    let start =
      text.utf8.count <= 200
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(200)))
    return start.inert.parts(between: Byte.blank).filter { !$0.isEmpty }
  }

  private static func width(_ text: String) -> Int { TerminalWidth.columns(of: text) }

  private static func fitted(_ line: String, columns: Int, isCut: Bool) -> String {
    guard isCut || width(line) > columns else { return line }
    var kept = ""
    for character in line {
      guard width(kept) + width(String(character)) < columns else { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
