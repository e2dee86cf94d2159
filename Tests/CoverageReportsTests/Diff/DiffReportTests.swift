import CoverageAnalysis
import CoverageReports
import Foundation
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

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
      "personas/taxonomy.md": "---\nstages: [\(stages.joined(separator: ", "))]\n"
        + "rules: {breadth: {cells: 9, needs: 9}}\n---\nText.\n"
    ]
    var after = before
    for number in 1...60 {
      let id = "persona-number-\(number)-of-a-large-committee"
      let title = "Persona number \(number) of a committee that takes its time to decide"
      let journey = stages.map { "### \($0)\n- Question (q): What does it cost at this stage?\n" }
      let persona = "---\ntitle: \(title)\n---\n## Journey\n\(journey.joined())"
      let answers = stages.map { "- \(id).\($0).q: What \(number) hears at \($0) of us.\n" }
      let asset = "---\ntitle: Everything for number \(number)\nreviewed: 2026-10-01\n"
      let text = "---\nText.\n\n## Answers\n\(answers.joined())"
      for path in ["personas/\(id).md"] {
        before[path] = persona
        after[path] = persona
      }
      before["content/\(id).md"] = "\(asset)\(text)"
      after["content/\(id).md"] = "\(asset)status: retired\n\(text)"
    }
    for number in 1...2_000 {
      after["content/wrong/\(number).md"] = "---\ntype: type-\(number)\n---\nText.\n"
    }
    return DiffSample.review(from: before, to: after)
  }()

  /// What a day brings is not what the change is praised for.
  @Test func whatTimeLiftsIsToldAsThat() {
    let files = DiffSample.edited("reviewed: 2026-10-01", "published: 2026-12-01")
    let edited = files.mapValues { $0.replacing("CISO", with: "Security officer") }
    let report = DiffReport(
      DiffSample.review(from: files, to: edited, on: DiffSample.today.adding(days: 30)),
      DiffSample.sides)
    for text in [report.markdown, report.text] {
      #expect(text.contains("1 need better by time alone"), "\(text)")
      #expect(!text.contains("newly answered"), "\(text)")
      #expect(text.contains("Time alone closes \"CFO / Evaluation\"."), "\(text)")
      #expect(text.contains("Time has passed: \"Sheet\" went live."), "\(text)")
    }
    #expect(report.markdown.contains("each quarter.\" Time has passed: \"Sheet\" went live. |"))
  }

  /// The same words count for more where the fingerprint of the old wording is gone.
  @Test func aFingerprintThatIsTakenOutIsTold() {
    let print = String(repeating: "0", count: 8)
    let files = DiffSample.edited(
      "reviewed: 2026-10-01",
      "reviewed: 2026-10-01\nreviewed-against: {cfo.evaluation.cost: \"\(print)\"}")
    let report = DiffReport(
      DiffSample.review(from: files, to: DiffSample.before), DiffSample.sides)
    let reason = #"The `reviewed-against` of "Sheet" was changed, so that it counts as checked"#
    #expect(report.text.contains(reason), "\(report.text)")
    #expect(report.markdown.contains("each quarter.\" The "), "\(report.markdown)")
  }

  @Test func aLargeChangeFitsIntoAComment() {
    let review = Self.large
    #expect(review.change.worse.count == 480 && review.change.lowered.count == 480)
    #expect(review.problems.new.count == 2_000)
    let comment = DiffReport(review, DiffSample.sides).markdown
    #expect(comment.unicodeScalars.count <= 60_000)
    #expect(comment.contains("## Persona coverage: "))
    #expect(comment.contains("480 needs no longer answered"))
    #expect(comment.contains("**To fix (2000)**"))
    for cell in review.change.worse {
      let persona = cell.address.split(separator: ".")[0]
      #expect(comment.contains(cell.name) || comment.contains("**\(persona)**"), "\(cell.address)")
    }
  }

  @Test func withLessToSayEachNeedKeepsItsCauses() {
    let comment = DiffReport(
      DiffSample.review(from: DiffSample.before, to: DiffSample.after), DiffSample.sides
    ).markdown
    #expect(
      comment.contains(
        "| **CFO / Evaluation** \"What does it cost?\" | strong | ▼ **nothing** | \"Sheet\" was"))
    #expect(
      comment.contains(
        "| nothing | ▲ **strong** | *SOC 2 overview*: \"An auditor of our customers' choice, "))
  }

  @Test func nothingThatMovedIsSilent() {
    let silent = { DiffSample.review(from: DiffSample.before, to: $0).isSilent }
    #expect(silent(DiffSample.before))
    var more = DiffSample.before
    more["content/other.md"] = DiffSample.asset("Other", "reviewed: 2026-10-01")
    #expect(silent(more))
    more["content/other.md"] = DiffSample.asset("Other", "type: nonsense\nreviewed: 2026-10-01")
    #expect(!silent(more))
    #expect(!silent(DiffSample.edited("priority: 2\n", "")))
    #expect(!silent(DiffSample.edited("priority: 2", "priority: 2\ninfluence: veto")))
    #expect(!silent(DiffSample.edited("Four percent", "Five percent")))
    #expect(!silent(DiffSample.edited("Who had you before?", "Who had you before us?")))
  }

  /// What people write stays text, wherever a comment shows it.
  @Test(arguments: [
    "A | B\n\n## forged", "@team <img src=x>", "</details> `code` [a](https://example.com)",
    "\u{202E}evil \u{1B}[31m", "<!-- persona-coverage --> -->", "#12 GH-12 $x$ ~~no~~",
  ])
  func whatPeopleWriteStaysText(text: String) {
    let words = text.replacing("\n", with: " ")
    var files = DiffSample.after
    files["content/soc2.md"] = DiffSample.asset(
      "\"\(words.replacing("\"", with: "").replacing("\\", with: ""))\"", "reviewed: 2026-11-01",
      "ciso.selection.who: Three words of \(words)")
    let report = DiffReport(
      DiffSample.review(from: DiffSample.before, to: files), DiffSample.sides)
    let plain = DiffReport(
      DiffSample.review(from: DiffSample.before, to: DiffSample.after), DiffSample.sides)
    let comment = report.markdown
    #expect(comment.components(separatedBy: "<!-- persona-coverage -->").count == 2)
    #expect(!comment.contains("<img") && !comment.contains("[a]("))
    #expect(!comment.contains("@team") && !comment.contains("\u{202E}"))
    #expect(
      comment.split(separator: "\n").count { $0.hasPrefix("## ") }
        == plain.markdown.split(separator: "\n").count { $0.hasPrefix("## ") })
    #expect(
      comment.components(separatedBy: "</details>").count
        == plain.markdown.components(separatedBy: "</details>").count)
    #expect(report.text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test func theOldLanguageIsToldOnce() {
    let pointers = [
      "personas/cfo.md": DiffSample.persona("CFO", "channels: [email]\n"),
      "content/sheet.md": DiffSample.asset(
        "Sheet", "answers: [cfo.evaluation.cost]\nreviewed: 2026-10-01"),
    ]
    var after = pointers
    after["content/more.md"] = DiffSample.asset(
      "More", "covers: {cfo: [awareness]}\nreviewed: 2026-10-01")
    let report = DiffReport(DiffSample.review(from: pointers, to: after), DiffSample.sides)
    for text in [report.markdown, report.text] {
      #expect(text.components(separatedBy: "No asset says what it replies").count == 2, "\(text)")
    }
    #expect(report.json.contains("\"speaksOldLanguage\" : true"))
    let new = DiffReport(DiffSample.review(from: [:], to: pointers), DiffSample.sides)
    #expect(!new.markdown.contains("No asset says what it replies"))
  }
}
