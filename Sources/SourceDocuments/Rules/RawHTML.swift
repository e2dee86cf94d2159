/// HTML in a body, which is dropped.
enum RawHTML {
  static let rule = Rule(
    id: "raw-html", severity: .warning,
    summary: "Bodies are Markdown; HTML in them is left out.",
    why: "Pages stay safe to forward, and to read with a screen reader.",
    wrong: .asset("---\ntitle: Payback calculator\n---\nWhat a ↓<b>year</b> of delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\n---\nWhat a **year** of delay costs.\n"))

  static func diagnostic(_ html: String, at place: Place) -> Diagnostic {
    let line = html.split(whereSeparator: \.isNewline).first.map(String.init) ?? html
    let lost = html.split(whereSeparator: \.isNewline).count { hasText($0) }
    let more = lost == 0 ? "" : ", with \(lost) line\(lost == 1 ? "" : "s") of text in it"
    return Diagnostic(rule, at: place, "HTML is left out of the page\(more): \(line.quoted)")
      .noting("write all of it in Markdown: **bold**, *italic*, [a link](https://…)")
      .tellingPrivateThings
  }

  /// Whether a line holds letters outside of tags.
  private static func hasText(_ line: Substring) -> Bool {
    var isInTag = false
    for character in line {
      if character == "<" { isInTag = true }
      if !isInTag, character.isLetter { return true }
      if character == ">" { isInTag = false }
    }
    return false
  }
}
