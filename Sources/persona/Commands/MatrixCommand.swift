internal import ArgumentParser
internal import CoverageReports

/// `persona matrix`: who is covered at which stage.
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: "Print the matrix of personas and buying stages.")

  @OptionGroup var global: GlobalOptions

  @Option(help: "The form: text, csv, json or markdown.")
  var format = ReportFormat.text

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let report = MatrixReport(loaded.coverage)
    switch format {
    case .text: try Console.result(report.text)
    case .csv: try Console.result(report.csv)
    case .markdown: try Console.result(report.markdown)
    case .json:
      try Console.result(CoverageFile.json(of: loaded.coverage, findings: loaded.findings))
    }
    loaded.remarkOnProblems(quiet: global.quiet)
  }
}

/// The forms in which a report can be had.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, csv, json, markdown
}
