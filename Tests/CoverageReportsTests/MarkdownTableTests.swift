import CoverageReports
import Testing

/// What users have written stays words where Markdown shows it.
struct MarkdownTableTests {
  @Test(arguments: [
    ("a | b", #"a \| b"#), (#"a \"#, #"a \\"#), ("@everyone", "&#64;<!-- -->everyone"),
    ("<b>", "&lt;b&gt;"), ("&lt;", "&amp;lt;"), ("[x](y)", #"\[x\](y)"#), ("`x`", #"\`x\`"#),
    ("https://x", "https:&#47;/x"), ("www.x", #"www\.x"#), ("#12", ##"\#<!-- -->12"##),
    ("GH-12", "GH<!-- -->-12"), ("$x$", "&#36;x&#36;"), ("a\nb", #"a\\u{A}b"#),
  ])
  func nothingIsMarkup(text: String, escaped: String) {
    #expect(MarkdownTable.escaped(text) == escaped)
  }

  @Test(arguments: [
    ("- item", #"\- item"#), ("+ item", #"\+ item"#), ("* item", #"\* item"#), ("1. x", #"1\. x"#),
    ("12) x", #"12\) x"#), ("---", #"\---"#), ("===", #"\==="#), ("# x", ##"\# x"##),
    ("    code", "code"), ("\u{A0} \u{2003}x ", "x"), ("1.5 times", #"1\.5 times"#), ("12", "12"),
    ("", ""), (" ", ""),
  ])
  func aLineBeginsNoBlock(text: String, escaped: String) {
    #expect(MarkdownTable.escapedLine(text) == escaped)
  }

  @Test(arguments: [("CFO", "**CFO**"), (" a * b ", #"**a \* b**"#), ("b\u{A0}", "**b**")])
  func boldTypeHoldsBesideBlanks(text: String, bold: String) {
    #expect(MarkdownTable.bold(text) == bold)
  }
}
