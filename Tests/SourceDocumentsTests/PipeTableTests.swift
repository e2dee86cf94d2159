import SourceDocuments
import Testing

/// Tables as GitHub Flavored Markdown has them; its own examples 198 to 205, where ours are the same.
struct PipeTableTests {
  @Test(
    arguments: [
      ("| foo | bar |\n| --- | --- |\n| baz | bim |", ["foo¦bar", "baz¦bim"]),
      (
        "| abc | defghi |\n:-: | -----------:\nbar | baz",
        ["abc center¦defghi right", "bar center¦baz right"]
      ),
      (
        "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |",
        ["f|oo", "b <code>|</code> az", "b <strong>|</strong> im"]
      ),
      ("| abc | def |\n| --- | --- |\n| bar | baz |\nbar", ["abc¦def", "bar¦baz", "bar¦"]),
      // GitHub drops what is beyond the last column; here it stays, since no word may be lost.
      (
        "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |",
        ["abc¦def", "bar¦", "bar¦baz | boo"]
      ),
      ("| abc | def |\n| --- | --- |", ["abc¦def"]),
      ("| a | b |\n| :-- | --- |\n| # c | - d |", ["a left¦b", "# c left¦- d"]),
      ("| a |\n| --- |\n| [x](cfo.md) |", ["a", "<a>x</a>"]),
      (
        "| a | b |\n| --- | --- |\n| [x][Ref] | see [ref], not [z] |\n\n[ref]: https://e.com",
        ["a¦b", "<a href=\"https://e.com\">x</a>¦see <a href=\"https://e.com\">ref</a>, not [z]"]
      ),
      (
        "| a |\n| --- |\n| [x][ÄB] [y] |\n\n[äb]:\n  cfo.md\n\n```\n[y]: cfo.md\n```",
        ["a", "<a>x</a> [y]"]
      ),
      (
        "| a | b |\n| --- | --- |\n| ~~x~~ y | [ ] **z** ~~x~~ |",
        ["a¦b", "<del>x</del> y¦[ ] <strong>z</strong> <del>x</del>"]
      ),
    ])
  func rowsAndCells(text: String, rows: [String]) {
    let html = Self.html(of: text)
    #expect(html.hasPrefix("<div class=\"scroller\" role=\"region\" tabindex=\"0\" aria-label="))
    let found = html.split(separator: "<tr>").dropFirst().map { row in
      row.prefix { $0 != "\n" }.replacing("</tr></thead>", with: "").replacing("</tr>", with: "")
        .replacing("</th>", with: "</td>").split(separator: "</td>").map(Self.cell)
        .joined(separator: "¦")
    }
    #expect(found == rows)
  }

  @Test(
    arguments: [
      "| abc | def |\n| --- |\n| bar |", "a | b", "| a | b |\ntext", "abc\n---", "| a |\n| -x- |",
    ])
  func whatIsNoTable(text: String) {
    #expect(!Self.html(of: text).contains("<table"))
  }

  /// A cell without its tag, with its alignment.
  private static func cell(_ html: Substring) -> String {
    let text = html.drop { $0 != ">" }.dropFirst()
    let mark = html.prefix { $0 != ">" }.firstRange(of: "class=\"").map { range in
      " \(html[range.upperBound...].prefix { $0 != "\"" })"
    }
    return text + (mark ?? "")
  }

  private static func html(of text: String) -> String {
    var bytes: [UInt8] = []
    SourceDocument(SourceFile(path: "content/a.md", bytes: Array("\(text)\n".utf8))).body.preamble
      .html.append(to: &bytes) { _ in nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
