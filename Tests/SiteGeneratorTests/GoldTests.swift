import PersonaTestSupport
import SiteGenerator
import Testing

/// Whole pages of a small workspace.
struct GoldTests {
  @Test func pagesAreAsExpected() throws {
    let site = try SiteCase.small.get()
    let language: Set = ["rules.html", "reference.html"]
    let files = site.site.paths.filter { path in
      // The matrices of one segment look like those of all together.
      path.hasSuffix(".html") && !language.contains(path)
        && !(path.hasPrefix("matrix/") && path.split(separator: "/").count > 2)
    }
    .map { ($0, site.files[$0] ?? []) }
    #expect(try Gold("site", files).differences == [])
  }

  @Test func sameInputGivesSameBytes() throws {
    let again = try SiteCase(SmallWorkspace.files)
    #expect(try again.files == SiteCase.small.get().files)
    #expect(again.site.paths == again.site.paths.sorted())
  }
}
