import CoverageAnalysis
import PersonaTestSupport
import SourceDocuments
import WorkspaceModel

/// How the small workspace came to be, with a commit that could not be read.
enum SmallHistory {
  /// The day on which the small workspace is looked at.
  private static let today = 20_778

  static func history(subject: String = "Add the payback calculator") -> CoverageHistory {
    var recorder = HistoryRecorder(rules: .today)
    let start = files(without: ["content/payback.md", "content/peer.md", "content/overview.md"])
    let peer = files(without: ["content/payback.md", "content/overview.md"])
    add(commit("a", -300, "Write the personas"), start, after: nil, to: &recorder)
    add(commit("b", -200, "Add a peer"), peer, after: start, to: &recorder)
    recorder.addGap(
      commit("c", -150, "Break the officer"), reason: "personas/cfo.md:1: no end of front matter")
    add(
      commit("d", -40, subject), SmallWorkspace.files, after: peer,
      others: [commit("e", -40, "Begin it")], to: &recorder)
    add(
      .workingTree(on: CalendarDate(dayNumber: today)), SmallWorkspace.files,
      after: SmallWorkspace.files, to: &recorder)
    return recorder.history(cut: "The clone is shallow: older commits are not in it.")
  }

  static func commit(_ digit: Character, _ days: Int, _ subject: String) -> HistoryCommit {
    HistoryCommit(
      id: String(repeating: digit, count: 40), day: CalendarDate(dayNumber: today + days),
      subject: subject, author: "Jo Doe")
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

  private static func files(without paths: Set<String>) -> [String: String] {
    SmallWorkspace.files.filter { !paths.contains($0.key) }
  }
}
