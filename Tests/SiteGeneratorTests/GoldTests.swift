import PersonaTestSupport
import SiteGenerator
import Testing

/// Whole pages of a small workspace.
struct GoldTests {
  @Test func pagesAreAsExpected() throws {
    let site = try SiteCase.small.get()
    let language: Set = ["rules.html", "reference.html"]
    let files = site.site.paths.filter { $0.hasSuffix(".html") && !language.contains($0) }
      .map { ($0, site.files[$0] ?? []) }
    #expect(try Gold("site", files).differences == [])
  }

  @Test func sameInputGivesSameBytes() throws {
    let again = try SiteCase(SmallWorkspace.files)
    #expect(try again.files == SiteCase.small.get().files)
    #expect(again.site.paths == again.site.paths.sorted())
  }
}
