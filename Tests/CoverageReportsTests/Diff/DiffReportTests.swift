import CoverageAnalysis
import CoverageReports
import PersonaTestSupport
import SourceDocuments
import Testing

/// What a change does to coverage, as its reviewers read it.
struct DiffReportTests {
  @Test func aChangeIsToldInEachForm() throws {
    let report = DiffReport(
      DiffSample.review(from: DiffSample.before, to: DiffSample.after), DiffSample.sides)
    let gold = try Gold(
      "diff",
      [
        ("comment.md", Array(report.markdown.utf8)), ("diff.json", Array(report.json.utf8)),
        ("diff.txt", Array(report.text.utf8)),
      ])
    #expect(gold.differences == [])
  }

  /// 60 personas at 8 stages, all of which lose their only asset, and 2,000 wrong tags.
  static let large: CoverageReview = {
    let stages = (1...8).map { "stage-\($0)" }
    var before = [
      "personas/taxonomy.md": "---\nstages: [\(stages.joined(separator: ", "))]\n---\nText.\n"
    ]
    var after = before
    for number in 1...60 {
      let id = "persona-number-\(number)-of-a-large-committee"
      let title = "Persona number \(number) of a committee that takes its time to decide"
      let journey = stages.map { "### \($0)\n- Question (q): What does it cost at this stage?\n" }
      let persona = "---\ntitle: \(title)\n---\n## Journey\n\(journey.joined())"
      let answers = stages.map { "\(id).\($0).q" }.joined(separator: ", ")
      let asset = "---\ntitle: Everything for number \(number)\nanswers: [\(answers)]\n"
      for path in ["personas/\(id).md"] {
        before[path] = persona
        after[path] = persona
      }
      before["content/\(id).md"] = "\(asset)---\nText.\n"
      after["content/\(id).md"] = "\(asset)status: retired\n---\nText.\n"
    }
    for number in 1...2_000 {
      after["content/wrong/\(number).md"] = "---\ntype: type-\(number)\n---\nText.\n"
    }
    return DiffSample.review(from: before, to: after)
  }()

  @Test func aLargeChangeFitsIntoAComment() {
    let review = Self.large
    #expect(review.change.worse.count == 480)
    #expect(review.problems.new.count == 2_000)
    let comment = DiffReport(review, DiffSample.sides).markdown
    #expect(comment.unicodeScalars.count <= 60_000)
    #expect(comment.contains("## Persona coverage: "))
    #expect(comment.contains("480 cells worse"))
    #expect(comment.contains("**To fix (2000)**"))
    for cell in review.change.worse {
      let persona = cell.address.split(separator: ".")[0]
      #expect(comment.contains(cell.name) || comment.contains("**\(persona)**"), "\(cell.address)")
    }
  }

  @Test func withLessToSayEachCellKeepsItsCauses() {
    let comment = DiffReport(
      DiffSample.review(from: DiffSample.before, to: DiffSample.after), DiffSample.sides
    ).markdown
    #expect(comment.contains("| **CFO / Evaluation** | 2 strong | ▼ **0 missing** | \"Sheet\" was"))
  }

  @Test func nothingThatMovedIsSilent() {
    #expect(DiffSample.review(from: DiffSample.before, to: DiffSample.before).isSilent)
    var more = DiffSample.before
    more["content/other.md"] = DiffSample.asset("Other", "reviewed: 2026-10-01")
    #expect(DiffSample.review(from: DiffSample.before, to: more).isSilent)
    more["content/other.md"] = DiffSample.asset("Other", "type: nonsense\nreviewed: 2026-10-01")
    #expect(!DiffSample.review(from: DiffSample.before, to: more).isSilent)
  }
}
