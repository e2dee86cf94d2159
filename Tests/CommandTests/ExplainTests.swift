import Foundation
import PersonaTestSupport
import Testing

struct ExplainTests {
  @Test func aCellNamesItsNeedsTheAssetsThatNearlyCloseItAndTheLines() throws {
    let run = try PersonaCommand.run(
      ["explain", "ciso.selection", "--today", Repository.today], in: Repository.root)
    #expect(run.status == 0)
    #expect(run.remarks.isEmpty)
    for text in [
      "Chief Information Security Officer / Selection: 1 weak\n",
      "[open] Question: Can my analysts finish the review without six weeks of letters back and forth?",
      "ciso.selection.questionnaire, personas/ciso.md:131",
      "\"Security review pack for analysts\" answers the question",
      "but is still a draft; publishing it is enough.\n    content/security/review-pack.md:4",
      "but it is stale since 2026-05-15.\n    content/security/access-during-cutover.md:13",
      "covers this cell, but says of no need that it answers it.",
      "These 4 acts make the cell 2 strong.",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
  }

  /// Does by hand what the plan of the CISO's selection stage says, act by act.
  @Test func doingWhatItSaysLiftsTheCellAsItSaid() throws {
    let folder = try ScratchFolder(copying: ["personas", "content"], from: Repository.root)
    defer { folder.remove() }
    let edits = [
      (
        "content/security/review-pack.md", "status: draft",
        "status: published\npublished: 2026-11-21"
      ),
      ("content/security/access-during-cutover.md", "reviewed: 2025-05-14", "reviewed: 2026-11-21"),
      (
        "content/security/how-we-are-audited.md",
        "answers: [", "answers: [ciso.selection.audit-report, "
      ),
      (
        "content/security/between-two-buildings.md",
        "answers: [", "answers: [ciso.selection.breach-duty, "
      ),
    ]
    for (number, edit) in edits.enumerated() {
      let text = try folder.read(edit.0)
      #expect(text.contains(edit.1), "\(edit.0)")
      try folder.write(edit.0, text.replacingOccurrences(of: edit.1, with: edit.2))
      let run = try PersonaCommand.run(
        ["explain", "ciso.selection", "--today", Repository.today], in: folder.path)
      let isLast = number == edits.count - 1
      let state = isLast ? "2 strong" : "1 weak"
      #expect(run.output.contains("/ Selection: \(state)\n"), "after \(edit.0)\n\(run.output)")
    }
  }

  @Test func aRuleIsExplainedWithItsExamples() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let run = try PersonaCommand.run(["explain", "unknown-stage"], in: folder.path)
    #expect(
      run
        == CommandRun(
          output: """
            unknown-stage (error)

            Every stage that a file names is one of the taxonomy's buying stages.
            What is written for a stage that does not exist is found by nobody at the one that does.

            Wrong
              content/example.md
                ---
                title: SOC 2 overview
                covers: {ciso: [selektion]}
                ---
                What was audited.

            Right
              content/example.md
                ---
                title: SOC 2 overview
                covers: {ciso: [selection]}
                ---
                What was audited.

            """))
  }

  @Test(
    arguments: [
      ("unknown-persna", "there is no rule `unknown-persna`\ndid you mean `unknown-persona`?"),
      ("cfo.evalution", "there is no stage `evalution`\ndid you mean `evaluation`?"),
      ("cfoo.evaluation", "there is no persona `cfoo`\ndid you mean `cfo`?"),
      ("a.b.c", "`a.b.c` is no cell: write persona.stage: cfo.evaluation"),
    ])
  func mistakesNameTheNearest(subject: String, message: String) throws {
    let run = try PersonaCommand.run(["explain", subject], in: Repository.root)
    #expect(run == CommandRun(remarks: "error: \(message)\n", status: 2))
  }
}
