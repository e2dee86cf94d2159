import PersonaTestSupport
import Testing

struct StorylineTests {
  @Test func theStoryIsToldStageByStageWithRolesAndNextSteps() throws {
    let page = try SiteCase([
      "personas/cfo.md": "---\ntitle: CFO\n---\nText.\n",
      "content/a.md":
        "---\ntitle: Later\ncovers: {cfo: [selection]}\nrole: proof\nnext-step: demo\n---\nx\n",
      "content/b.md":
        "---\ntitle: Sooner\ncovers: {cfo: [awareness]}\nrole: value\nforwardable: true\n---\nx\n",
      "content/c.md": "---\ntitle: Draft\ncovers: {cfo: [awareness]}\nstatus: draft\n---\nx\n",
    ]).page("personas/cfo.html")
    let story = try #require(
      page.text.split(separator: "What this persona can read of us today").last)
    let parts = ["Awareness", "Sooner", "Value", "can be forwarded", "Selection", "Later", "Proof"]
    var rest = story[...]
    for part in parts + ["leads to Demo"] {
      let found = try #require(rest.firstRange(of: part), "\(part) is not in its place")
      rest = rest[found.upperBound...]
    }
    let end = try #require(story.firstRange(of: "Influence"))
    #expect(!story[..<end.lowerBound].contains("Draft"))
  }
}
