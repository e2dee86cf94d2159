import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// The sentences about a history.
struct HistoryWordingTests {
  private static let cfo = Sample.persona(
    "title: CFO\nchannels: [email]", "### Evaluation\n- Question (cost): What does it cost?")
  private static let none = ["personas/cfo.md": cfo]
  private static let some = none.merging(
    [
      "content/sheet.md": Sample.replying(
        "title: Sheet\nanswers: [cfo.evaluation.cost]\nchannels: [email]\nreviewed: 2026-01-01")
    ]) { $1 }

  private func history(_ states: [(String, [String: String]?)]) throws -> CoverageHistory {
    try CoverageHistory(
      of: states.map { SampleCommit(day: $0, subject: "Commit of \($0)", files: $1) })
  }

  @Test func theSentenceSaysWhereCoverageWent() throws {
    let (first, last) = ("2026-02-01", "2026-03-01")
    let cases: [([(String, [String: String]?)], String)] = [
      ([], "There is no commit to look back on."),
      ([(first, nil)], "Coverage could not be measured at any commit."),
      (
        [(first, Self.some), (last, nil)],
        "One commit is measured so far: coverage is 28 % on 2026-02-01."
      ),
      (
        [(first, Self.none), (last, Self.some)],
        "Coverage rose from 0 % to 28 % between 2026-02-01 and 2026-03-01; 1 cell better."
      ),
      (
        [(first, Self.some), (last, Self.none)],
        "Coverage fell from 28 % to 0 % between 2026-02-01 and 2026-03-01; 1 cell worse."
      ),
      (
        [(first, Self.some), ("2026-02-02", Self.none), (last, Self.some)],
        "Coverage stayed at 28 % between 2026-02-01 and 2026-03-01; every cell stands as it did."
      ),
      (
        [(first, Self.none), (first, Self.some)],
        "Coverage rose from 0 % to 28 % on 2026-02-01; 1 cell better."
      ),
      (
        [(first, [:]), (last, Self.some)],
        "Coverage went from no value to 28 % between 2026-02-01 and 2026-03-01; "
          + "4 cells changed otherwise."
      ),
    ]
    for (states, sentence) in cases {
      #expect(try history(states).sentence == sentence)
    }
  }

  @Test func aTrendBeginsWithTheStateThatHeldThen() throws {
    let history = try history([
      ("2026-02-01", Self.none), ("2026-03-01", Self.some), ("2026-03-20", nil),
      ("2026-04-10", Self.none), ("2026-04-15", Self.some),
    ])
    #expect(history.span(ofDays: 10)?.from.commit.day.description == "2026-03-01")
    #expect(history.span(ofDays: 4)?.trendText == "0 % → 28 % in 5 days")
    #expect(history.span(ofDays: 1_000)?.trendText == "0 % → 28 % in 73 days")
    #expect(history.span(ofDays: 0) == nil)
    #expect(history.span(ofDays: 20)?.trendText == "28 %, as it was 45 days before")
  }

  @Test func theRulesAreNamed() {
    let (today, then) = (HistoryRecorder(rules: .today), HistoryRecorder(rules: .then))
    #expect(today.history().rulesSentence.contains("the taxonomy of today"))
    #expect(then.history(cut: "The clone is shallow.").rulesSentence.contains("its own taxonomy"))
    #expect(then.history(cut: "The clone is shallow.").cut == "The clone is shallow.")
  }

  @Test func commitsHaveShortNames() {
    let day = Sample.today
    let commit = HistoryCommit(
      id: "0123456789abcdef0123456789abcdef01234567", day: day, subject: "", author: "")
    #expect(commit.shortName == "0123456789")
    #expect(HistoryCommit.workingTree(on: day).shortName == "working tree")
  }
}
