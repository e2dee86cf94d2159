import PersonaTestSupport
import SourceDocuments
import Testing

struct SafeHTMLTests {
  @Test(
    arguments: [
      ("**b** *i* `c<d`", "<p><strong>b</strong> <em>i</em> <code>c&lt;d</code></p>\n"),
      ("a\nb  \nc", "<p>a\nb<br>\nc</p>\n"),
      ("- a\n- b", "<ul>\n<li>a\n</li>\n<li>b\n</li>\n</ul>\n"),
      ("3. a", "<ol start=\"3\">\n<li>a\n</li>\n</ol>\n"),
      ("> q", "<blockquote>\n<p>q</p>\n</blockquote>\n"),
      (
        "```a\"b onclick=x\n<x>\n```",
        "<pre><code class=\"language-a&quot;b\">&lt;x&gt;\n</code></pre>\n"
      ),
      ("***", "<hr>\n"), ("a <b>c</b>", "<p>a c</p>\n"), ("<div>\nx\n</div>", ""),
      (
        "[a](https://e.example/?a=1&b=\")",
        "<p><a href=\"https://e.example/?a=1&amp;b=%22\">a</a></p>\n"
      ),
      (
        "[a](x.md \"t\\\" onmouseover=y\")",
        "<p><a href=\"→x.md\" title=\"t&quot; onmouseover=y\">a</a></p>\n"
      ),
      ("[a](javascript:alert)", "<p>a</p>\n"), ("[a](JaVaScRiPt:x)", "<p>a</p>\n"),
      ("[a](data:text/html,x)", "<p>a</p>\n"), ("[a](file:///etc)", "<p>a</p>\n"),
      ("[a](blob:x) [b](ms-word:x) [c](tel:1)", "<p>a b c</p>\n"),
      ("<mailto:a@b.example>", "<p><a href=\"mailto:a@b.example\">mailto:a@b.example</a></p>\n"),
      ("[a](#goals)", "<p><a href=\"→#goals\">a</a></p>\n"),
      ("![alt *x*](p.png)", "<p><img src=\"→p.png\" alt=\"alt x\"></p>\n"),
      (
        "![alt](https://e.example/p.png)",
        "<p><a href=\"https://e.example/p.png\">alt</a></p>\n"
      ),
      (
        "![alt](https://e.example/p.png \"Figure 3\")",
        "<p><a href=\"https://e.example/p.png\" title=\"Figure 3\">alt</a></p>\n"
      ),
      (
        "[one <https://e.example> two](b.md) <https://e.example>",
        "<p><a href=\"→b.md\">one https://e.example two</a> "
          + "<a href=\"https://e.example\">https://e.example</a></p>\n"
      ),
      (
        "[![x](a.png)](b.md)",
        "<p><a href=\"→b.md\"><img src=\"→a.png\" alt=\"x\"></a></p>\n"
      ),
      ("&lt;script&gt; \\<b>", "<p>&lt;script&gt; &lt;b&gt;</p>\n"),
      ("> # quoted", "<blockquote>\n<h6>quoted</h6>\n</blockquote>\n"),
    ])
  func markdownBecomesSafeHTML(markdown: String, html: String) {
    var bytes: [UInt8] = []
    SourceDocument(markdown).body.preamble.html.append(to: &bytes) { "→\($0.destination)" }
    #expect(String(decoding: bytes, as: UTF8.self) == html)
  }

  @Test func aLinkToNothingLosesItsLinkAndKeepsItsText() {
    var bytes: [UInt8] = []
    SourceDocument("[a](x.md)").body.preamble.html.append(to: &bytes) { _ in nil }
    #expect(String(decoding: bytes, as: UTF8.self) == "<p><a>a</a></p>\n")
  }
}
