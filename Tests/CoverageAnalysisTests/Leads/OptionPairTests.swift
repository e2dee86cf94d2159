import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct OptionPairTests {
  private static let lead =
    "persona: cfo\ncriteria: {need: {move: A move, fewer: Fewer machines, more: A new site, "
    + "cloud: The cloud}}"

  private func asset(_ title: String, _ options: String, _ more: String = "") -> String {
    let pointers = options.split(separator: " ").map { "project.need.\($0)" }
    return Sample.asset(
      "title: \(title)\nqualifies: [\(pointers.joined(separator: ", "))]\n\(more)")
  }

  private func need(_ assets: [String: String]) -> (LeadCase, CriterionKnowledge) {
    let lead = LeadCase(lead: Self.lead, more: assets)
    return (lead, lead.assessment.criteria[0])
  }

  @Test func twoAssetsOnTwoSituationsRevealTheInterest() {
    let (_, need) = need([
      "content/a.md": asset("Exit", "move"), "content/b.md": asset("Old servers", "fewer"),
      "content/c.md": asset("Both", "more move"),
    ])
    let pairs = need.pairs
    #expect(pairs.toldApart.shown.map { [$0.first, $0.second] } == [[0, 1]])
    #expect(
      pairs.halfTold.shown.map { [$0.first, $0.second] } == [[0, 2], [0, 3], [1, 2], [1, 3]])
    #expect(pairs.untold.shown.map { [$0.first, $0.second] } == [[2, 3]])
  }

  @Test func theAssetOfTheEarliestStageIsOffered() throws {
    let (lead, need) = need([
      "content/a.md": asset("Late", "move", "covers: {cfo: [selection]}"),
      "content/b.md": asset("Early", "move", "covers: {cfo: [awareness]}"),
      "content/c.md": asset("Nowhere", "move"),
      "content/d.md": asset("Draft", "move", "status: draft\ncovers: {cfo: [awareness]}"),
    ])
    #expect(need.options[0].toldApartBy.count == 3)
    let early = try lead.coverage.asset("b")
    #expect(need.options[0].revealedBy == early)
    #expect(need.options[1].revealedBy == nil)
  }

  @Test func aThousandOptionsMakeAShortList() {
    let options = (0..<999).map { "o\($0): Option \($0)" }.joined(separator: ", ")
    let assets = (0..<40).map { ("content/a\($0).md", asset("A\($0)", "o\($0)")) }
    let lead = LeadCase(
      lead: "persona: cfo\ncriteria: {need: {\(options)}}",
      more: Dictionary(uniqueKeysWithValues: assets))
    let pairs = lead.assessment.criteria[0].pairs
    #expect(pairs.toldApart.shown.count == OptionPairList.mostShown)
    #expect(pairs.toldApart.count == 780)
    #expect(pairs.halfTold.count == 40 * 959)
    #expect(pairs.untold.count == 959 * 958 / 2)
    #expect(pairs.untold.shown.count == OptionPairList.mostShown)
  }

  @Test func textWithAnOrIsNoOption() {
    let lead = LeadCase(
      lead:
        "persona: cfo\ncriteria: {company-size: 'Over 100 million a year, or over 1,000 people'}")
    #expect(lead.assessment.criteria[0].options == [])
    #expect(
      lead.definition.criteria[0].value == .text("Over 100 million a year, or over 1,000 people"))
    #expect(lead.assessment.criteria[0].pairs.toldApart.count == 0)
  }
}
