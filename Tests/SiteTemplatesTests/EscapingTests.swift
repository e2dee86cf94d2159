import Testing

@testable import SiteTemplates

struct EscapingTests {
  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("&<>\"'", "&amp;&lt;&gt;&quot;&#39;"), ("a&b", "a&amp;b"),
    ("&amp;", "&amp;amp;"), ("é 漢 👩‍💻 <", "é 漢 👩‍💻 &lt;"), ("`=/\u{0}", "`=/\u{0}"),
    (
      "a rather long text, which lies on the heap & <not> in place",
      "a rather long text, which lies on the heap &amp; &lt;not&gt; in place"
    ),
  ])
  func escapesFiveBytes(_ text: String, _ expected: String) throws {
    #expect(try escaped(text) == Array(expected.utf8))
  }

  @Test(arguments: [
    (
      "\"\u{301} onmouseover=alert(1) x=\"\u{301}",
      "&quot;\u{301} onmouseover=alert(1) x=&quot;\u{301}"
    ),
    ("<\u{338}script>", "&lt;\u{338}script&gt;"), ("'\u{20DD}", "&#39;\u{20DD}"),
    (">\u{338}\r\n&\u{FE0F}", "&gt;\u{338}\r\n&amp;\u{FE0F}"),
  ])
  func escapesUnderCombiningMarks(_ text: String, _ expected: String) throws {
    #expect(try escaped(text) == Array(expected.utf8))
  }

  @Test func keepsAnAttributeClosedAgainstCombiningMarks() throws {
    let page = try render("<p title=\"{{a}}\">", ["a": .text("\"\u{301} onclick=x")])
    #expect(Array(page.utf8) == Array("<p title=\"&quot;\u{301} onclick=x\">".utf8))
  }

  @Test(
    arguments: [
      ("<a href=\"{{a}}\">", "javascript:alert(1)", ""),
      ("<a href='{{a}}' title=\"t\">", " java\tscript:alert(1)", ""),
      ("<img src=\"{{a}}\">", "data:text/html,x", ""),
      ("<a xlink:href=\"{{a}}\">", "//example.com", ""),
      ("<a href=\"{{empty}}{{a}}\">", "vbscript:x", ""),
      ("<a href=\"java{{a}}\">", "script:x", ""),
      ("<a href=\"{{#a}}{{.}}{{/a}}\">", "javascript:x", ""),
      ("<a href=\"{{a}}\">", "https://me:secret@example.com/", ""),
      ("<a href=\"{{a}}\">", "https://example.com/?a=b:c", "https://example.com/?a=b:c"),
      ("<a href=\"{{a}}\">", "mailto:a@example.com", "mailto:a@example.com"),
      ("<a href=\"{{a}}#x\">", "../a/b:c.html", "../a/b:c.html#x"),
      ("<a href=\"#{{a}}\">", "javascript:x", "#javascript:x"),
      ("<a href=\"{{a}}\">", "?q=a:b", "?q=a:b"),
      ("<p title=\"{{a}}\">", "javascript:x", "javascript:x"),
    ])
  func anAddressPassesTheListOfAddresses(template: String, value: String, shown: String) throws {
    let page = try render(template, ["a": .text(value), "empty": .text("")])
    let value = page.split(omittingEmptySubsequences: false) { "\"'".contains($0) }[1]
    #expect(value == shown)
    #expect(page.hasSuffix(">"))
  }

  private func escaped(_ text: String) throws -> [UInt8] {
    Array(try render("{{a}}", ["a": .text(text)]).utf8)
  }
}
