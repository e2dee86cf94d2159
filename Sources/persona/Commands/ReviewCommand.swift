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
    abstract: "Print the files to review, the most urgent first, or stamp those that you reviewed.",
    discussion: """
      A file is due when its `reviewed` is as long ago as the rule review-every says, and one that \
      nobody has reviewed is due at once. Retired assets are left out. Then come the answers whose \
      need has changed since the asset was reviewed against it.

      Once you have read a file and put it right, --done writes the day into its front matter, and \
      for an asset or a module which words of each need it answers you read it against. Nothing \
      else in the file changes.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(
    help: ArgumentHelp(
      "How far to look ahead, such as 30d, 30 days or 2 weeks "
        + "(default: \(ReviewQueue.usualWindow)).",
      valueName: "time"))
  var due: String?

  @Option(help: "Only what is on this owner's list.")
  var owner: String?

  @Option(help: "The form: \(Format<ReviewReport>.list) (default: text).")
  var format: Format<ReviewReport>?

  @Option(
    help: ArgumentHelp(
      "Write into this file that it was reviewed today; as often as wanted.", valueName: "id"))
  var done: [String] = []

  func validate() throws {
    _ = try window()
    let options = [
      due.map { _ in "--due" }, owner.map { _ in "--owner" }, format.map { _ in "--format" },
    ].compactMap(\.self)
    guard done.isEmpty || options.isEmpty else {
      throw ValidationError(
        "--done stamps files and prints no list, so it does not go with "
          + "\(English.list(options, "or")).")
    }
  }

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    guard done.isEmpty else {
      return try Console.result(try ReviewStamping(loaded: loaded).stamp(done))
    }
    try list(in: loaded)
  }
}

extension ReviewCommand {
  private func list(in loaded: LoadedWorkspace) throws {
    let owner = try owner.map(AddressLookup(loaded.workspace).owner)
    let report = ReviewReport(loaded.coverage, due: try window(), owner: owner)
    let result = report.written(as: format?.form ?? .text)
    try Console.report(result)
    if result.isEmpty, !global.quiet {
      Console.remark("\(report.summary.inert)\n")
    }
    loaded.remarkOnProblems(quiet: global.quiet)
  }

  private func window() throws -> CalendarPeriod {
    guard let due else { return ReviewQueue.usualWindow }
    guard let window = CalendarPeriod(due) else {
      throw ValidationError(
        "--due takes a length of time from one day on, such as 30d, \"30 days\" or \"2 weeks\"; "
          + "\(due.quoted) is none.")
    }
    return window
  }
}
