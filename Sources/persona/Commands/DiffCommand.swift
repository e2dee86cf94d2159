internal import ArgumentParser
internal import CoverageAnalysis
internal import CoverageReports
internal import SourceDocuments
internal import WorkspaceModel

/// `persona diff`: coverage before and after a change of the files.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Print what a change of the files does to coverage, need by need, and why.",
    discussion: """
      BASE is compared with the files as they are, BASE..HEAD with a commit, and BASE...HEAD begins \
      where the two went apart, as a pull request does. Without an argument the last commit is \
      compared with the files as they are. Nothing is printed when no need, cell, weight, priority, \
      lead criterion and not coverage moved and no problem is new.

      --gate no-worse: no need that stood before may lose points or be gone, unless time alone has \
      done it, somebody called an answer weak, reworded the need or changed the persona's channels, \
      or the persona's file says that they take no part at the stage.

      --fail-under: coverage has to reach the percentage after the change. Where something that \
      counted before no longer does (a need, stage, persona or priority was taken out) or has another \
      weight, it has to reach it with that, too, and what was deleted counts as open. 0 asks for no \
      gate, whatever the taxonomy says.

      Exit status: 0 done, 2 a revision or the workspace can't be read, 3 the change is worse than \
      --gate or --fail-under allows.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp(
      "BASE, BASE..HEAD or BASE...HEAD (default: HEAD).", valueName: "revisions"))
  var revisions = "HEAD"

  @Option(help: "The form: text, markdown (the comment on a pull request) or json.")
  var format = Format<DiffReport>(.text)

  @Option(help: "End with status 3 when the change takes something from a need: no-worse.")
  var gate: DiffGate?

  @Option(
    help: ArgumentHelp(
      "End with status 3 when coverage is under this percentage after the change (default: the "
        + "taxonomy's fail-under, if it has one).",
      valueName: "percent"))
  var failUnder: Percentage?

  @Flag(help: "Print a line even when nothing moved.")
  var always = false

  /// What a change may not do.
  enum DiffGate: String, ExpressibleByArgument, CaseIterable {
    case noWorse = "no-worse"
  }

  func run() throws {
    let comparison = try RevisionComparison(RevisionRange(revisions), global)
    for doubt in comparison.doubts { Console.remark("warning: \(doubt)\n") }
    let report = DiffReport(comparison.review, comparison.sides)
    if always || !comparison.review.isSilent || format.form == .json {
      try Console.report(report.written(as: format.form))
    }
    try checkGates(comparison)
  }
}

extension DiffCommand {
  /// The gates on the change.
  private func checkGates(_ comparison: RevisionComparison) throws {
    let change = comparison.review.change
    let failUnder = failUnder ?? change.after.workspace.taxonomy.rules.failUnder
    var isMet = gate.map { _ in NoWorseGate.isMet(by: change) } ?? true
    if let failUnder, !failUnder.isNone {
      let verdict = CoverageGateVerdict(on: change, failUnder)
      isMet = CoverageGate(failUnder).isMet(verdict) && isMet
    }
    guard isMet else { throw ExitCode.gateNotMet }
  }
}
