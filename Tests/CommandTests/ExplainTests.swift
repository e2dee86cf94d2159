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
      "Chief Information Security Officer / Selection: 1 weak, 0 of 4\n",
      "weight 12, priority persona, 1 of 8 points, personas/ciso.md\n",
      "8 of 12 deals stood still at Chief Information Security Officer / Selection, by sales feedback of 16 October.",
      "[open] Question: Can my analysts finish the review without six weeks of letters back and forth?",
      "ciso.selection.questionnaire, personas/ciso.md:133",
      "      We say: \"Rights are issued for one wave, to a named person,",
      "\"Security review pack for analysts\" answers the question",
      "but is still a draft; publishing it is enough.\n    content/security/review-pack.md:4",
      "but it is stale since 2026-05-15.\n    content/security/access-during-cutover.md:12",
      "is tagged for this cell, but says of no need that it answers it.",
      "Done in earnest, these 4 to-dos make the cell 2 strong, and add ",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
  }

  @Test func aNeedNamesItsAnswersWithTheirMarks() throws {
    let run = try PersonaCommand.run(
      ["explain", "ciso.selection.privileged-access", "--today", Repository.today],
      in: Repository.root)
    #expect(run.status == 0)
    for text in [
      "It has an answer that is not strong.\n",
      "[x] Readers can have it, and there is something to read.",
      "[ ] It is stale since 2026-05-15.",
      "1. Bring \"Administrator rights during a cutover\" up to date",
    ] { #expect(run.output.contains(text), "\(text)") }
  }

  @Test func aBriefIsPrintedForANeedAndTheOpenNeedsForACell() throws {
    let options = ["--today", Repository.today]
    let brief = try PersonaCommand.run(
      ["brief", "ciso.selection.audit-report"] + options, in: Repository.root)
    #expect(brief.output.hasPrefix("Brief: the proof \"A current report by an independent auditor"))
    #expect(brief.output.contains("\n      - ciso.selection.audit-report: (write: "))
    let cell = try PersonaCommand.run(["brief", "cfo.selection"] + options, in: Repository.root)
    #expect(cell.output.contains("      persona brief cfo.selection.overrun\n"))
    let data = try PersonaCommand.run(
      ["brief", "cfo.selection", "--format", "json"], in: Repository.root)
    #expect(data.status == 64)
    #expect(data.output.isEmpty && data.remarks.contains("--format goes with a need"))
    let other = try PersonaCommand.run(["brief", "cfo.selection.overun"], in: Repository.root)
    #expect(other.status == 2)
    #expect(other.remarks.hasSuffix("did you mean `cfo.selection.overrun`?\n"))
    let segment = try PersonaCommand.run(
      ["brief", "cfo.selection", "--segment", "enterprize"], in: Repository.root)
    #expect(segment.status == 2)
  }

  /// Does by hand what the plan of the CISO's selection stage says, act by act.
  @Test func doingWhatItSaysLiftsTheCellAsItSaid() throws {
    let folder = try ScratchFolder(copying: ["personas", "content"], from: Repository.root)
    defer { folder.remove() }
    let audited = try folder.read("content/security/how-we-are-audited.md")
    let edits = [
      (
        "content/security/review-pack.md", "status: draft",
        "status: published\npublished: 2026-11-21"
      ),
      ("content/security/access-during-cutover.md", "reviewed: 2025-05-14", "reviewed: 2026-11-21"),
      (
        "content/security/how-we-are-audited.md", audited,
        audited + (audited.contains("## Answers") ? "" : "\n## Answers\n")
          + "- ciso.selection.audit-report: The report of March covers the product by name.\n"
      ),
      (
        "content/security/how-we-are-audited.md", "- ciso.selection.audit-report: ",
        "- ciso.selection.breach-duty: A named person calls within four hours, and writes within a day.\n"
          + "- ciso.selection.audit-report: "
      ),
    ]
    for (number, edit) in edits.enumerated() {
      let text = try folder.read(edit.0)
      #expect(text.contains(edit.1), "\(edit.0)")
      try folder.write(edit.0, text.replacingOccurrences(of: edit.1, with: edit.2))
      let run = try PersonaCommand.run(
        ["explain", "ciso.selection", "--today", Repository.today], in: folder.path)
      let isLast = number == edits.count - 1
      let state = isLast ? "2 strong, 4 of 4" : "1 weak, \(number + 1) of 4"
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
      (
        "a.b.c",
        "there is no persona `a`\nthere are `cfo`, `ciso`, `dc-operations-manager`, `it-director`, `partner-consultant` and `procurement-lead`"
      ),
      (
        "cfo.evaluation.paybak",
        "there is no need `cfo.evaluation.paybak`\ndid you mean `cfo.evaluation.payback`?"
      ),
    ])
  func mistakesNameTheNearest(subject: String, message: String) throws {
    let run = try PersonaCommand.run(["explain", subject], in: Repository.root)
    #expect(run == CommandRun(remarks: "error: \(message)\n", status: 2))
  }
}
