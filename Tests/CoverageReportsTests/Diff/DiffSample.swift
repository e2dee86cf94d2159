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
    "personas/cfo.md": persona("CFO", "channels: [email]\npriority: 1\n"),
    "personas/ciso.md": """
    ---
    title: CISO
    priority: 2
    ---
    ## Journey
    ### Selection
    - Question (who): Who checks you, and against what?
    - Question (old): Who had you before?
    """,
    "content/sheet.md": asset(
      "Sheet", "reviewed: 2026-10-01", "cfo.evaluation.cost: Four percent for each quarter."),
    "content/guide.md": asset(
      "Guide", "reviewed: 2025-01-01", "cfo.selection.peer: Brandvold has done it twice."),
  ]

  /// One asset retires, one is brought up to date, one is added for a need and one for a cell; a need
  /// is reworded, one added and one removed, and a priority taken.
  static let after = [
    "personas/cfo.md": persona("CFO", "channels: [email]\npriority: 1\n")
      .replacing("A peer.", with: "A peer of our size."),
    "personas/ciso.md": """
    ---
    title: CISO
    ---
    ## Journey
    ### Selection
    - Question (who): Who checks you, and against what?
    - Objection (new): You are too small.
    """,
    "content/sheet.md": asset(
      "Sheet", "status: retired\nreviewed: 2026-10-01",
      "cfo.evaluation.cost: Four percent for each quarter."),
    "content/guide.md": asset(
      "Guide", "reviewed: 2026-11-01",
      "cfo.selection.peer: Brandvold has done it twice.",
      "cfo.selection.pear: Another one has done it."),
    "content/soc2.md": asset(
      "SOC 2 overview", "reviewed: 2026-11-01",
      "ciso.selection.who: An auditor of our customers' choice, twice a year."),
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

  static func asset(_ title: String, _ keys: String, _ answers: String...) -> String {
    let replies =
      answers.isEmpty ? "" : "\n## Answers\n" + answers.map { "- \($0)\n" }.joined()
    return "---\ntitle: \(title)\nrole: proof\nchannels: [email]\n\(keys)\n---\nText.\n\(replies)"
  }

  /// The earlier files with some words in the place of others.
  static func edited(_ old: String, _ new: String) -> [String: String] {
    before.mapValues { $0.replacing(old, with: new) }
  }

  /// What a change of files does.
  static func review(
    from before: [String: String], to after: [String: String], on day: CalendarDate = today
  ) -> CoverageReview {
    let (old, new) = (TextTree(before), TextTree(after))
    let (earlier, later) = (coverage(of: old, on: today), coverage(of: new, on: day))
    let files = FileChanges(from: old, to: new)
    let problems = FindingsChange(
      from: earlier.findings(in: old),
      to: later.findings(in: new))
    return CoverageReview(
      CoverageChange(from: earlier, to: later, files: files), problems: problems, files: files)
  }

  private static func coverage(of tree: TextTree, on today: CalendarDate) -> Coverage {
    let workspace = WorkspaceReader.read(tree, rules: [], jobs: 1)
    return Coverage(of: workspace, on: today)
  }
}
