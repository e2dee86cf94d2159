import SourceDocuments
import Testing

/// Whatever people write, each word of it is in what a page shows, or a finding stands at its line.
struct EveryWordTests {
  @Test(
    arguments: [
      "Text *with* **marks** and `code`.", "~~gone~~ and kept", "- [ ] to do\n- [x] done",
      "| Criterion | Question |\n| --- | --- |\n| Budget | Who pays? |\n| Need | Why | now |",
      "Text[^1] with a note.\n\n[^1]: The note in words.", "[Note]: important",
      "[Note]: <important>",
      "[Note]: important \"and titled\"", "Term\n: Definition of it", "> quoted\n> > twice",
      "1) one\n2) two",
      "<div>\ninside\n</div>", "<details><summary>More</summary>\nhidden words\n</details>",
      "A <b>bold</b> word.", "<!-- a comment is no word of the page -->\nText.",
      "Line  \nbroken\\\nagain",
      "```swift\nlet code = 1\n```", "    indented code", "~~~\ntildes\n~~~", "```\nnever closed",
      "<!-- never closed", "Title\n=====\n\nSub\n---\n\ntext", "##Goals\n- one",
      "# One\n\n# Two\n\ntext",
      "[a]: one\n[a]: two\n\n[a]", "[a]\n\n[a]: one\n\n[A]: two",
      "![a picture](picture.png \"its title\")", "[a link](cfo.md \"its title\")",
      "<https://example.com/words>",
      "&amp; &copy; &#65; entities", "* * *\n\nafter a rule", "a\\|b \\*escaped\\*",
      "**Pain points**:\n- slow",
      "- item\n\n  second paragraph\n\n      code in it\n- - nested\n    - deeper",
      "Zeile eins\r\nZeile zwei\r\n",
      "| a | b |\n|---|---|\n| `x|y` | z |", "#hashtag #another", "text [not a link] text",
      "[x]: y\n\n[x]",
      "- [Note]: important", "> [Note]: important", "1. [Note]:\n   important", "> - [Note]: <one>",
      "## The [study](https://example.com/numbers)\ntext", "# [Fit](fit.md \"its title\")",
      "Costs ![chart](chart.png)\n===",
      "text\n\n---\n[Note]: important", "Head\n----\n[Note]: important", "***\n[Note]: important",
      "text\n- [Note]: important", "```\ncode\n```\n[Note]: important", "[Note]:\nimportant",
      "## Heading {#anchor}\ntext", "~not struck~ ~~open", "$x^2$ and :smile:",
      "---\n\ntext below a rule",
      "Objection: *too dear*\nProof: a paper", "[a]: b\n[c]: d", "* one\n+ two\n- three",
      "&nbsp;indented",
      "<script>\nalert(1)\n</script>", "<p>one</p> two", "line one<br>line two",
      "**bold\nover lines**",
    ])
  func isShownOrTold(text: String) {
    let document = SourceDocument(
      SourceFile(path: "content/a.md", bytes: Array("\(text)\n".utf8)))
    let shown = Set(Self.words(Self.html(of: document.body)))
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let told = Set(document.diagnostics.flatMap { $0.place.start.line...$0.place.end.line })
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("<!-- a comment")
    {
      // Entities are signs, and so are names of references, numbers of items, what follows a fence.
      let text = line.replacing(#/&#?\w+;/#, with: " ").replacing(#/^[ >]*(```+|~~~+).*/#, with: "")
        .replacing(#/\]\[[^\]]*\]/#, with: " ").replacing(#/^ *\[[^\]]*\]:/#, with: " ")
        .replacing(#/^ *\d+\./#, with: " ")
      let lost = Self.words(String(text)).filter { !shown.contains($0) }
      // A finding speaks of the lines down to the next empty one.
      let block = lines[...index].reversed().prefix { !$0.isEmpty }.count
      let isTold = (index + 2 - block...index + 1).contains(where: told.contains)
      #expect(lost.isEmpty || isTold, "\(lost) of \(text)")
    }
  }

  /// What is shown is not told to be left out.
  @Test(
    arguments: [
      "```\n[Note]: important\n```", "    [Note]: important", "text\n[Note]: important",
      "> text\n[Note]: important", "- text\n  [Note]: important", "[Note]: two words",
      "- ```\n  [Note]: important\n  ```", "`[Note]: important`", "[Note]: ", "[Ä b]: c\n\n[ä  B]",
      "[Note](x.md): important", "text ---\n[Note]: important", "- \\[Note]: important",
    ])
  func whatIsShownIsNotSaidToBeLeftOut(text: String) {
    let document = SourceDocument(
      SourceFile(path: "content/a.md", bytes: Array("\(text)\n".utf8)))
    #expect(!document.diagnostics.contains { $0.rule.id == "unused-reference" }, "\(text)")
  }

  private static func html(of body: MarkdownBody) -> String {
    var bytes: [UInt8] = []
    func add(_ content: MarkdownContent) { content.html.append(to: &bytes) { $0.destination } }
    func add(_ section: MarkdownSection) {
      bytes += " \(section.heading.text) ".utf8
      add(section.content)
      for part in section.subsections { add(part) }
    }
    bytes += " \(body.title?.text ?? "") ".utf8
    add(body.preamble)
    for section in body.sections { add(section) }
    return String(decoding: bytes, as: UTF8.self).replacing("&amp;", with: "&")
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { word in
      // The names of entities, tags and anchors are signs, and so are boxes and numbers of lists.
      !["amp", "copy", "65", "nbsp", "br", "anchor", "b", "p", "swift", "x", "1", "2"].contains(
        word)
    }
  }
}
