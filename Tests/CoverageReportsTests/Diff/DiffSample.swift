import CoverageAnalysis
import CoverageReports
import PersonaTestSupport
import SourceDocuments
import WorkspaceModel

/// Two states of a workspace, as a reviewer compares them.
struct DiffSample {
  static let today = CalendarDate(dayNumber: 20_778)
  static let sides = DiffSides(
    before: .init(name: "main", commit: String(repeating: "a1", count: 20)),
    after: .init(name: "the working tree", commit: nil))

  static let before = [
    "personas/cfo.md": persona("CFO", "channels: [email]\n"),
    "content/sheet.md": asset("Sheet", "answers: [cfo.evaluation.cost]\nreviewed: 2026-10-01"),
    "content/guide.md": asset("Guide", "answers: [cfo.selection.peer]\nreviewed: 2025-01-01"),
  ]

  static let after = [
    "personas/cfo.md": persona("CFO", "channels: [email]\n"),
    "content/sheet.md": asset(
      "Sheet", "answers: [cfo.evaluation.cost]\nstatus: retired\nreviewed: 2026-10-01"),
    "content/guide.md": asset(
      "Guide", "answers: [cfo.selection.peer, cfo.selection.pear]\nreviewed: 2026-11-01"),
    "content/start.md": asset("Start", "covers: {cfo: [awareness]}\nreviewed: 2026-11-01"),
  ]

  static func persona(_ title: String, _ keys: String = "") -> String {
    """
    ---
    title: \(title)
    \(keys)---
    ## Journey
    ### Evaluation
    - Question (cost): What does it cost?
    ### Selection
    - Proof (peer): A peer.
    """
  }

  static func asset(_ title: String, _ keys: String) -> String {
    "---\ntitle: \(title)\nchannels: [email]\n\(keys)\n---\nText.\n"
  }

  /// What a change of files does.
  static func review(from before: [String: String], to after: [String: String]) -> CoverageReview {
    let (old, new) = (TextTree(before), TextTree(after))
    let (earlier, later) = (coverage(of: old), coverage(of: new))
    let files = FileChanges(from: old, to: new)
    let problems = FindingsChange(
      from: earlier.findings(places: PlaceFinder(in: old)),
      to: later.findings(places: PlaceFinder(in: new)))
    return CoverageReview(
      CoverageChange(from: earlier, to: later, files: files), problems: problems, files: files)
  }

  private static func coverage(of tree: TextTree) -> Coverage {
    let workspace = WorkspaceReader.read(tree, rules: [], jobs: 1)
    return Coverage(of: workspace, on: today, places: PlaceFinder(in: tree))
  }
}
