import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Which SVG pictures are published: those that only draw.
struct DrawingTests {
  private static let start =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" "
    + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">"

  @Test(
    arguments: [
      "<path d=\"M0 0h9\" fill=\"none\"/><text x=\"1\">A &amp; B &#x2192;</text>",
      "<defs><linearGradient id=\"g\"/></defs><rect fill=\"url(#g)\" style=\"mask:url('#g')\"/>",
      "<use href=\"#g\"/><use xlink:href=\"#g\"/>",
      "<style>.a{fill:#fff}<![CDATA[ .b > .c {fill:red} ]]></style>",
      "<image href=\"data:image/png;base64,iVBO+/8=\"/>",
      "<a href=\"https://example.com/\"><text>Read</text></a>",
      "<!-- drawn by hand --><title>T</title><desc>D</desc>",
      "<g data-name=\"C:\\x\" aria-label=\"javascript: the parts\" class=\"a\"/>",
    ])
  func whatOnlyDrawsIsPublished(content: String) {
    #expect(Self.findings("\(Self.start)\(content)</svg>") == [])
    #expect(Self.allows("\(Self.start)\(content)</svg>"))
  }

  @Test func whatEditorsOfPicturesWriteIsPublished() {
    let text = """
      <?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg"
        xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xml:space="preserve">
        <inkscape:grid inkscape:export-filename="C:\\plan.png"/>
        <metadata><rdf:RDF rdf:about="http://example.com/"/></metadata>
        <svg:rect width='1'/>
      </svg>

      """
    #expect(Self.findings(text) == [])
  }

  @Test(
    arguments: [
      ("↓<script>alert(1)</script>", "the element `script`"),
      ("<g>↓<foreignObject/></g>", "the element `foreignObject`"),
      ("↓<animate attributeName=\"href\"/>", "the element `animate`"),
      ("↓<set attributeName=\"onclick\"/>", "the element `set`"),
      ("↓<feImage/>", "the element `feImage`"), ("↓<iframe/>", "the element `iframe`"),
      ("<g ↓onclick=\"alert(1)\"/>", "the attribute `onclick`"),
      ("<g ↓ONLOAD=\"alert(1)\"/>", "the attribute `ONLOAD`"),
      ("<a ↓href=\"javascript:alert(1)\"/>", "it leads to `javascript:alert(1)`"),
      ("<a ↓href=\"java&#x73;cript:alert(1)\"/>", "it leads to `javascript:alert(1)`"),
      ("<a ↓xlink:href=\" java&#10;script:x\"/>", "it leads to"),
      ("<use ↓href=\"other.svg#a\"/>", "it leads to `other.svg#a`"),
      ("<use ↓href=\"https://example.com/a.svg#a\"/>", "it leads to"),
      ("<use ↓href=\"data:image/svg+xml,x\"/>", "it leads to"),
      ("<image ↓href=\"https://example.com/a.png\"/>", "it leads to"),
      ("<image ↓href=\"data:image/svg+xml;base64,AA\"/>", "it leads to"),
      ("<g ↓xml:base=\"https://example.com/\"/>", "the attribute `xml:base`"),
      ("<rect ↓fill=\"url(https://example.com/#g)\"/>", "fetches"),
      ("<rect ↓style=\"mask:URL( 'x.svg#g' )\"/>", "fetches"),
      ("<rect ↓style=\"cursor: image-set('x.png' 1x)\"/>", "`image-set(`"),
      ("<rect ↓style=\"fill: \\75rl(x)\"/>", "holds"),
      ("↓<style>@import 'x.css';</style>", "`@import`"),
      ("↓<style>@im<!-- -->port 'x.css';</style>", "`@import`"),
      ("↓<style>@im<![CDATA[port 'x.css';]]></style>", "`@import`"),
      ("↓<style>.a{fill:url(//example.com/x)}</style>", "fetches"),
      ("<style>↓<g/></style>", "the element `g`"),
      ("<text>↓&lol;</text>", "an entity"),
      ("<g ↓xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:script/></g>", "another language"),
      ("<g ↓xmlns=\"http://www.w3.org/1999/xhtml\"><script/></g>", "another language"),
      ("↓<h:script/>", "nobody says"), ("↓<xlink:g/>", "the element `xlink:g`"),
      ("<g ↓h:a=\"1\"/>", "nobody says"),
      ("↓<?xml-stylesheet href=\"x.css\"?>", "an instruction"), ("<g>↓</a></g>", "closed"),
      ("<g a=↓b/>", "no quotation marks"), ("<g a↓>", "no value"),
      ("↓<!-- a -- b -->", "a comment in it is not closed"),
    ])
  func whatMayActIsNamedWithItsPlace(content: String, reason: String) throws {
    let marked = MarkedText("\(Self.start)\(content)</svg>")
    let found = Self.workspace(marked.text).diagnostics
    #expect(found.map(\.rule.id) == ["active-picture"])
    #expect(found.first?.message.contains(reason) == true, "\(found.map(\.message))")
    #expect(found.map { "\($0.place.start.line):\($0.place.start.column)" } == marked.places)
    #expect(found.first?.notes.last?.place?.path == "content/a.md")
    #expect(!Self.allows(marked.text))
  }

  @Test(
    arguments: [
      "", "text", "<svg/>", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\">",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"/><g/>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"/>text",
      "<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
      "<?xml-stylesheet href=\"x\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
      "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
      "<!DOCTYPE svg SYSTEM \"a>b\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
      "<svg xmlns=\"http://www.w3.org/2000/svg\">\u{0}</svg>",
      String(repeating: "<g>", count: 2_000),
    ])
  func whatIsNoWholePictureIsNotPublished(text: String) {
    let workspace = Self.workspace(text)
    let expected = text.isEmpty ? "empty-file" : "active-picture"
    #expect(workspace.diagnostics.map(\.rule.id) == [expected])
    #expect(workspace.attachments == (text.isEmpty ? ["content/a.svg"] : []))
    #expect(Self.allows(text) == text.isEmpty)
  }

  /// A picture that was changed after it was looked into is looked into once more.
  private static func allows(_ drawing: String) -> Bool {
    AttachmentReview.allows(Array(drawing.utf8), of: "content/a.svg")
  }

  private static func findings(_ drawing: String) -> [String] {
    workspace(drawing).diagnostics.map(\.message)
  }

  private static func workspace(_ drawing: String) -> Workspace {
    .read(["content/a.md": "---\ntitle: A\n---\n![A](a.svg)\n", "content/a.svg": drawing])
  }
}
