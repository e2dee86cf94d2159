import Foundation
import PersonaTestSupport
import Testing

/// A team's own look: the example of the README, built.
struct BrandTests {
  private static let names = ["brand.css", "brand.mustache", "logo.svg"]

  @Test func threeSmallFilesChangeTheNameTheColorsAndNothingElse() throws {
    let folder = try ScratchFolder(["personas/cfo.md": CheckTests.cfo])
    defer { folder.remove() }
    #expect(try PersonaCommand.run(["build", "--quiet"], in: folder.path).status == 0)
    let before = try folder.contents(of: "_site")
    for name in Self.names { try folder.write("site-template/\(name)", Self.text(of: name)) }
    let run = try PersonaCommand.run(["build", "--quiet"], in: folder.path)
    #expect(run.status == 0 && run.remarks == "")
    let after = try folder.contents(of: "_site")
    #expect(
      Set(after.keys).subtracting(before.keys).filter { !$0.hasPrefix(".persona") }
        == ["brand/logo.svg"])
    #expect(after["brand/logo.svg"] == Data(Self.text(of: "logo.svg").utf8))
    #expect(after["brand.css"] == Data(Self.text(of: "brand.css").utf8))
    for (path, bytes) in before where path != "brand.css" && !Self.tellsOfTheLook(path) {
      let html = String(decoding: bytes, as: UTF8.self)
      #expect(String(decoding: try #require(after[path]), as: UTF8.self) == Self.branded(html))
    }
  }

  @Test func theReadmeShowsTheseFilesWordForWord() {
    let readme = String(decoding: Repository.bytes("README.md"), as: UTF8.self)
    for name in ["brand.css", "brand.mustache"] {
      #expect(readme.contains(Self.text(of: name)), "\(name)")
    }
  }

  @Test func colorsThatAreHardToReadAreAWarning() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo,
      "site-template/brand.css": ":root {\n  --strong: light-dark(#7fb2e5, #8cc4ff);\n}\n",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["build", "--quiet"], in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.remarks == """
        warning: site-template/brand.css:2: `strong-text` on `strong` is hard to read in light: \
        its contrast is 2.2, and at least 4.5 is needed

        """)
  }

  @Test func whatASiteHasNoUseForIsNamed() throws {
    let folder = try ScratchFolder([
      "personas/cfo.md": CheckTests.cfo, "site-template/acme.woff2": "font",
      "site-template/drafts/part-item.mustache": "{{#",
      "site-template/extra.css": "p { color: teal }",
    ])
    defer { folder.remove() }
    let run = try PersonaCommand.run(["build"], in: folder.path)
    #expect(run.status == 0)
    #expect(
      run.remarks.contains(
        """
        note: site-template/drafts is a folder, which is not read
        note: site-template/acme.woff2 is not used: beside templates, a site takes .css, .ico, \
        .jpeg, .jpg, .js, .png, .svg and .webp

        """))
    #expect(try folder.read("_site/brand/extra.css") == "p { color: teal }")
    #expect(!folder.exists("_site/brand/acme.woff2"))
  }
}

extension BrandTests {
  private static func text(of name: String) -> String {
    String(
      decoding: Repository.bytes("Tests/Fixtures/brand/site-template/\(name)"), as: UTF8.self)
  }

  /// The files that differ because they tell which files are the team's own.
  private static func tellsOfTheLook(_ path: String) -> Bool {
    path.hasPrefix(".persona")
  }

  /// A page with the name at its top as the team's own template shows it.
  private static func branded(_ html: String) -> String {
    html.replacing(#/<a class="site-name" href="(?<root>[./]*)index\.html" dir="auto">[^<]*<\/a>/#)
    {
      let root = $0.output.root
      return """
        <a class="site-name" href="\(root)index.html"><img src="\(root)brand/logo.svg" width="20" \
        height="20" alt=""> Persona coverage</a>
        """
    }
  }
}
