internal import ArgumentParser
internal import CoverageAnalysis
internal import CoverageReports
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// `persona review`: what somebody has to look at again.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Print the files to review, the most urgent first.",
    discussion: """
      A file is due when its `reviewed` is as long ago as the rule review-every says, and one that \
      nobody has reviewed is due at once. Retired assets are left out. Then come the answers whose \
      need has changed since the asset was reviewed against it.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(
    help: ArgumentHelp(
      "How far to look ahead, such as 30d, 30 days or 2 weeks.", valueName: "time"))
  var due = ReviewQueue.usualWindow.description

  @Option(help: "Only what is on this owner's list.")
  var owner: String?

  @Option(help: "The form: text, csv, json or markdown.")
  var format = ReportFormat.text

  func validate() throws { _ = try window() }

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let owner = try owner.map(AddressLookup(loaded.workspace).owner)
    let report = ReviewReport(loaded.coverage, due: try window(), owner: owner)
    switch format {
    case .text: try Console.result(report.text)
    case .csv: try Console.result(report.csv)
    case .json: try Console.result(report.json)
    case .markdown: try Console.result(report.markdown)
    }
    if format == .text, report.text.isEmpty, !global.quiet {
      Console.remark("\(report.summary.inert)\n")
    }
    loaded.remarkOnProblems(quiet: global.quiet)
  }

  private func window() throws -> CalendarPeriod {
    guard let window = CalendarPeriod(due) else {
      throw ValidationError(
        "--due takes a length of time from one day on, such as 30d, \"30 days\" or \"2 weeks\"; "
          + "\(due.quoted) is none.")
    }
    return window
  }
}
