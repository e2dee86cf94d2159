import CoverageAnalysis
import PersonaTestSupport
import SourceDocuments
import WorkspaceModel

/// A history in which each kind of point occurs.
enum HistorySample {
  private static let persona = """
    ---
    title: CFO
    channels: [email]
    ---
    Guards cash.

    ## Journey
    ### Evaluation
    - Question (cost): What does it cost?
    ### Selection
    - Proof (peer): A peer.
    """

  private static func asset(_ title: String, _ answers: String, _ more: String = "") -> String {
    "---\ntitle: \(title)\nrole: proof\nchannels: [email]\nreviewed: 2026-01-10\n\(more)"
      + "---\nText.\n\n## Answers\n- \(answers): What \(title) says to it.\n"
  }

  static let start = ["personas/cfo.md": persona]

  static let sheet = start.merging(
    ["content/sheet.md": asset("Sheet", "cfo.evaluation.cost")]) { $1 }

  static let both = sheet.merging(["content/peer.md": asset("Peer", "cfo.selection.peer")]) { $1 }

  static let wrong = both.merging(
    ["content/peer.md": asset("Peer", "cfo.selection.peer", "status: retired\nurl: pfd\n")]
  ) { $1 }

  static func commit(
    _ digit: Character, _ day: Int, _ subject: String, by author: String = "Jo Doe"
  ) -> HistoryCommit {
    HistoryCommit(
      id: String(repeating: digit, count: 40), day: CalendarDate(dayNumber: 20_500 + day),
      subject: subject, author: author)
  }

  /// A commit that is measured, with how its files differ from those before.
  static func add(
    _ commit: HistoryCommit, _ files: [String: String], after: [String: String]?,
    others: [HistoryCommit] = [], to recorder: inout HistoryRecorder
  ) {
    let tree = TextTree(files)
    let workspace = WorkspaceReader.read(tree, rules: Set(RuleBook.all.map(\.id)), jobs: 1)
    let coverage = Coverage(of: workspace, on: commit.day)
    recorder.add(
      commit, others: others, coverage: coverage, findings: coverage.findings(in: tree),
      files: after.map { FileChanges(from: TextTree($0), to: tree) })
  }

  /// The history with this subject and author at one of its commits, and this reason for its gap.
  static func history(
    subject: String = "Retire the peer", author: String = "Ann Other",
    reason: String = "personas/cfo.md:1: the front matter has no end"
  ) -> CoverageHistory {
    var recorder = HistoryRecorder(rules: .today)
    add(commit("a", 0, "Write the first persona"), start, after: nil, to: &recorder)
    add(
      commit("b", 9, "Add the sheet"), sheet, after: start,
      others: [commit("c", 9, "Try a sheet")], to: &recorder)
    recorder.addGap(commit("d", 20, "Break the persona"), reason: reason)
    add(commit("e", 31, "Add a peer"), both, after: sheet, to: &recorder)
    add(commit("f", 80, subject, by: author), wrong, after: both, to: &recorder)
    add(.workingTree(on: CalendarDate(dayNumber: 20_870)), wrong, after: wrong, to: &recorder)
    return recorder.history(cut: "The clone is shallow: older commits are not in it.")
  }
}
