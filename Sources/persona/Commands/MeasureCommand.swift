public import ArgumentParser
internal import CoverageAnalysis
public import CoverageOutcomes
internal import CoverageReports
internal import SourceDocuments
public import WorkspaceAuthoring
internal import WorkspaceModel

/// `persona measure`: outcomes beside coverage.
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Print what deals, leads and use tell beside coverage.",
    discussion: """
      Reads the CSV files in content/measurement/ that your other systems export: \
      opportunities.csv, stage_history.csv, stakeholders.csv, engagement.csv, leads.csv, \
      performance.csv, costs.csv, competitors.csv, or the agg_ files of a warehouse. --columns \
      lists what each may hold.

      With any mistake in them nothing is printed but the mistakes, unless bad rows are left out. \
      Small counts are withheld; rows then count up to the end of the last quarter.

      Exit status: 0 printed, 1 a table has mistakes, 2 something can't be read or written.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: "The form: \(Format<OutcomesReport>.list).")
  var format = Format<OutcomesReport>(.text)

  @Option(help: "What stands between two values: \(TableSeparator.list).")
  var delimiter = TableSeparator.comma

  @Option(
    name: .customLong("skip-bad-rows"),
    help: ArgumentHelp(
      "Leave out rows with mistakes, and write them to a file outside of the workspace.",
      valueName: "file"),
    completion: .file())
  var rejects: String?

  @Flag(
    name: .customLong("exact-test"),
    help: "Give Fisher's exact test beside the differences as well.")
  var testsExactly = false

  @Option(
    help: ArgumentHelp(
      "Add how deals moved on before and after cells became strong, read from the last commits.",
      valueName: "commits"))
  var history: Int?

  @Option(
    help: ArgumentHelp(
      "Print the SQL instead that computes the agg_ files in a warehouse: \(WarehouseSQL.Engine.list).",
      valueName: "engine"))
  var sql: WarehouseSQL.Engine?

  @Flag(help: "List the tables and their columns instead.")
  var columns = false

  func validate() throws {
    if let history, !RevisionHistory.Selection.limits.contains(history) {
      throw ValidationError("--history takes a number from 1 to 1000000.")
    }
  }

  func run() throws {
    if columns { return try Console.result(TableColumnsText.text) }
    let root = try WorkspaceRoot.find(from: global.folder)
    let rejects = try self.rejects.map { try rejectsFile($0, root) }
    let loaded = try LoadedWorkspace(global, root: root)
    if let sql {
      let plan = MeasurementPlan(
        loaded.workspace.taxonomy.rules.measurement, today: loaded.coverage.today)
      return try Console.result(WarehouseSQL(plan, loaded.coverage).text(for: sql))
    }
    let measurement = Measurement(
      of: loaded, options: options, testsExactly: testsExactly, history: try pastCommits(loaded))
    report(measurement)
    guard measurement.hasTables else {
      throw RunFailure(
        message: "there is no table in \(MeasurementTable.folder); persona measure --columns lists "
          + "which there can be")
    }
    try rejects?.write(RejectedRows.csv(measurement.rejected).text)
    guard let outcomes = measurement.outcomes else { throw ExitCode.findings }
    try Console.report(
      OutcomesReport(outcomes, loaded.coverage).written(as: format.form))
    loaded.remarkOnProblems(quiet: global.quiet)
  }
}

extension MeasureCommand {
  private var options: TableOptions {
    var options = TableOptions()
    options.separator = delimiter.byte
    options.skipsBadRows = rejects != nil
    return options
  }

  private func pastCommits(_ loaded: LoadedWorkspace) throws -> CoverageHistory? {
    try history.map { try RevisionHistory.of(loaded, commits: $0, jobs: global.threads) }
  }

  /// The file of the rows that are left out: the one file that may hold keys.
  private func rejectsFile(_ path: String, _ root: String) throws -> ReportFile {
    let file = try ReportFile(path, workspace: root)
    try file.refuse(
      inside: root, "it may hold keys of your other systems, so put it outside of the workspace")
    return file
  }

  private func report(_ measurement: Measurement) {
    for line in measurement.remarks(quiet: global.quiet) { Console.remark("\(line)\n") }
    let leftOut = measurement.rejectedCount
    guard rejects != nil, leftOut > 0, !global.quiet else { return }
    Console.remark("\(English.count(leftOut, "row")) left out\n")
  }
}

extension TableSeparator: ExpressibleByArgument {
  static var list: String { English.list(allCases.map(\.rawValue), "or") }
}

extension WarehouseSQL.Engine: ExpressibleByArgument {
  static var list: String { English.list(allCases.map(\.rawValue), "or") }
}
