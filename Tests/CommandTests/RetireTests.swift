import Foundation
import PersonaTestSupport
import Testing

/// `persona retire`: what falls without an asset.
struct RetireTests {
  private static let files = [
    "personas/taxonomy.md": "---\nsegments: [big, small]\n---\nGuide.\n",
    "personas/cfo.md": CheckTests.cfo,
    "personas/lead-definitions/cost.md":
      "---\npersona: cfo\ncriteria: {budget: Signed}\n---\nText.\n",
    "content/delay.md": """
    ---
    title: Delay sheet
    qualifies: [cost.budget]
    reviewed: 2026-10-01
    ---
    What a year of delay costs.

    ## Answers
    - cfo.evaluation.delay: Four percent of the budget.
    """,
    "content/delay-for-big.md": """
    ---
    title: Delay in large companies
    segments: [big]
    reviewed: 2026-10-01
    ---
    The same, larger.

    ## Answers
    - cfo.evaluation.delay: Six percent of the budget.
    """,
    "content/sketch.md": "---\nstatus: draft\ncovers: {cfo: [evaluation]}\n---\nSketch.\n",
    "content/campaigns/autumn.md": "---\ntitle: Autumn\noffer: delay\n---\nText.\n",
  ]

  private func run(_ arguments: String...) throws -> CommandRun {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    return try PersonaCommand.run(["retire"] + arguments, in: folder.path)
  }

  @Test func previewNamesWhatFalls() throws {
    #expect(
      try run("delay")
        == CommandRun(
          output: """
            Retiring "Delay sheet" lowers no need and no cell.

            In the segment Small also
              - CFO / Evaluation "What does a year of delay cost us?": strong → nothing
              - CFO / Evaluation: 2 strong → 0 missing

            Lead criteria that no content would hint at
              - Cost: Budget

            Campaigns that show it
              - Autumn

            To retire it, write `status: retired` in content/delay.md; to keep it alive instead, \
            bring it up to date and write `reviewed`.

            """))
  }

  @Test func draftLowersNothing() throws {
    #expect(
      try run("asset/sketch").output.hasPrefix(
        "\"Sketch\" is not live, so that retiring it lowers nothing.\n"))
  }

  @Test func dataAndMarkdownSayTheSame() throws {
    let json = try run("delay", "--format", "json").output
    let data = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(data?["schema"] as? String == "persona-coverage/retire/3")
    #expect(data?["criteriaWithoutHint"] as? [String] == ["cost.budget"])
    #expect((data?["needsInSegments"] as? [String: Any])?.keys.sorted() == ["small"])
    #expect((data?["cellsInSegments"] as? [String: Any])?.keys.sorted() == ["small"])
    let markdown = try run("delay", "--format", "markdown").output
    #expect(markdown.contains("- CFO / Evaluation: 2 strong → 0 missing\n"))
  }

  @Test(arguments: ["content/delay.md", "./content/delay.md", "asset/delay", "content/delay.md:12"])
  func anAssetIsFoundByItsPath(name: String) throws {
    #expect(try run(name) == run("delay"))
  }

  @Test func unknownAssetIsAnswered() throws {
    #expect(
      try run("dealy")
        == CommandRun(
          remarks: "error: there is no asset `dealy`\ndid you mean `delay`?\n", status: 2))
  }
}
