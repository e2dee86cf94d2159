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
  func escapesFiveBytes(_ text: String, _ expected: String) {
    #expect(escaped(text) == Array(expected.utf8))
  }

  @Test(arguments: [
    (
      "\"\u{301} onmouseover=alert(1) x=\"\u{301}",
      "&quot;\u{301} onmouseover=alert(1) x=&quot;\u{301}"
    ),
    ("<\u{338}script>", "&lt;\u{338}script&gt;"), ("'\u{20DD}", "&#39;\u{20DD}"),
    (">\u{338}\r\n&\u{FE0F}", "&gt;\u{338}\r\n&amp;\u{FE0F}"),
  ])
  func escapesUnderCombiningMarks(_ text: String, _ expected: String) {
    #expect(escaped(text) == Array(expected.utf8))
  }

  @Test func keepsAnAttributeClosedAgainstCombiningMarks() throws {
    let page = try render("<p title=\"{{a}}\">", ["a": .text("\"\u{301} onclick=x")])
    #expect(Array(page.utf8) == Array("<p title=\"&quot;\u{301} onclick=x\">".utf8))
  }

  private func escaped(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    HTML.appendEscaped(text, to: &output)
    return output
  }
}
