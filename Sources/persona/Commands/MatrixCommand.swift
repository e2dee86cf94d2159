internal import ArgumentParser
internal import CoverageAnalysis
internal import CoverageReports
internal import WorkspaceModel

/// `persona matrix`: who is covered at which stage, or in other rows and columns.
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Print the matrix of personas and buying stages, or another one.",
    discussion: """
      The matrices:

      \(MatrixDimension.all.map { "\($0.id): \($0.purpose)" }.joined(separator: "\n"))
      """)

  @OptionGroup var global: GlobalOptions

  @Option(
    help: ArgumentHelp(
      "The matrix: \(MatrixDimension.all.map(\.id).joined(separator: ", ")).",
      valueName: "matrix"))
  var by = MatrixDimension.all[0].id

  @Option(help: "Only this segment, with what differs in it.")
  var segment: String?

  @Option(help: "What to show: score, freshness, owner or planned.")
  var layer = MatrixLayer.score

  @Option(help: "The form: text, csv, json or markdown.")
  var format = ReportFormat.text

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let lookup = AddressLookup(loaded.workspace)
    let dimension = try lookup.matrix(by)
    if dimension.id == MatrixDimension.all[0].id, layer == .score {
      try printStages(loaded.coverage(inSegment: segment), loaded)
    } else {
      let segment = try segment.map { try lookup.tag(.segments, $0) }
      let views = CoverageViews(of: loaded.coverage, jobs: global.threads)
      try printView(MatrixViewReport(dimension, views, segment: segment, layer: layer))
    }
    loaded.remarkOnProblems(quiet: global.quiet)
  }

  private func printStages(_ coverage: Coverage, _ loaded: LoadedWorkspace) throws {
    let report = MatrixReport(coverage)
    switch format {
    case .text: try Console.result(report.text)
    case .csv: try Console.result(report.csv)
    case .markdown: try Console.result(report.markdown)
    case .json: try Console.result(CoverageFile.json(of: coverage, findings: loaded.findings))
    }
  }

  private func printView(_ report: MatrixViewReport) throws {
    switch format {
    case .text: try Console.result(report.text)
    case .csv: try Console.result(report.csv)
    case .markdown: try Console.result(report.markdown)
    case .json: try Console.result(report.json)
    }
    if format == .text, report.text.isEmpty, !global.quiet {
      Console.remark("there is nothing to put into rows and columns\n")
    }
  }
}

extension MatrixLayer: ExpressibleByArgument {}

/// The forms in which a report can be had.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, csv, json, markdown
}
