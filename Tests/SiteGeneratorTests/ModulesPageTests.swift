import PersonaTestSupport
import Testing

struct ModulesPageTests {
  @Test func reuseIsCountedInLiveAssets() throws {
    let page = try SiteCase([
      "content/modules/a.md": "---\ntitle: A\n---\nx\n",
      "content/modules/b.md": "---\ntitle: B\n---\nx\n",
      "content/one.md": "---\nuses: [a]\n---\nx\n",
      "content/two.md": "---\ntitle: Two\n---\nx\n",
      "content/draft.md": "---\nuses: [a, b]\nstatus: draft\n---\nx\n",
    ]).page("content.html")
    #expect(page.text.contains("1 live asset"))
    #expect(page.text.contains("1 not live"))
    #expect(
      page.text.contains("(1 of 2). Not counted: 1 asset that is not live, or a translation."))
    #expect(page.text.ranges(of: "No live asset is built from").count == 1)
  }

  @Test func withoutAnAssetThereIsNoFigure() throws {
    #expect(try !SiteCase.empty.get().page("content.html").text.contains("no value"))
  }
}
