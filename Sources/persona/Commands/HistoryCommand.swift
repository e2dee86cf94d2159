public import ArgumentParser
public import CoverageAnalysis
internal import CoverageReports
internal import CoverageWording
internal import GitRevisions
internal import SourceDocuments
internal import WorkspaceModel

/// `persona history`: coverage over the commits of the repository.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Print how coverage went over the commits, and which commit moved which cell.",
    discussion: """
      Coverage is computed again from the files of each commit: nothing has to be recorded. Of each \
      day the last commit counts, of a merge what it brought. A commit with a file that can't be \
      read is a gap with its reason.

      Exit status: 0 done, 2 the repository can't be read.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The commit that the history ends with.")
  var revision = "HEAD"

  @Option(help: ArgumentHelp("The first day.", valueName: "YYYY-MM-DD"))
  var since: CalendarDate?

  @Option(help: "A point for each day with commits, or for each commit: day or commit.")
  var every = Interval.day

  @Option(
    help: "The taxonomy by which commits are judged: that of today (the last commit) or of then.")
  var rules = HistoryRules.today

  @Option(help: ArgumentHelp("How many commits are read at most.", valueName: "number"))
  var limit = 5_000

  @Option(help: "The form: text, csv (a line a point), cells-csv (a line a moved cell) or json.")
  var format = Format<HistoryReport>(.text)

  /// How near the points of a history stand.
  enum Interval: String, ExpressibleByArgument, CaseIterable {
    case day, commit
  }

  func validate() throws {
    guard RevisionHistory.Selection.limits.contains(limit) else {
      throw ValidationError("--limit takes a number from 1 to 1000000.")
    }
  }

  func run() throws {
    let place = try WorkspacePlace(global.folder, needsFiles: false)
    let history = try RevisionHistory(
      GitRepository.around(place.folder), rules: rules, jobs: global.threads
    ).read(
      .init(newest: revision, since: since, takesEachCommit: every == .commit, limit: limit))
    let report = HistoryReport(history)
    try Console.report(report.written(as: format.form))
    if history.points.isEmpty, !global.quiet {
      Console.remark("no commit has touched personas/ or content/ in this time\n")
    }
  }
}

extension HistoryRules: ExpressibleByArgument {}
