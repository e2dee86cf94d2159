public import ArgumentParser
public import CoverageAnalysis
internal import CoverageReports
internal import CoverageWording
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

  @Option(help: "The form: \(Format<MatrixViewReport>.list).")
  var format = Format<MatrixViewReport>(.text)

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let lookup = AddressLookup(loaded.workspace)
    let dimension = try lookup.matrix(by)
    let segment = try segment.map { try lookup.tag(.segments, $0) }
    let result =
      dimension.id == MatrixDimension.all[0].id && layer == .score
      ? stages(of: loaded, segment) : view(dimension, of: loaded, segment)
    try Console.report(result)
    if result.isEmpty, !global.quiet {
      Console.remark("there is nothing to put into rows and columns\n")
    }
    loaded.remarkOnProblems(quiet: global.quiet)
  }

  /// The matrix of personas and stages, which is the contract, with all that is known of it.
  private func stages(of loaded: LoadedWorkspace, _ segment: Tag?) -> String {
    guard format.form != .json else {
      let bytes = CoverageFile.json(
        of: views(of: loaded), segment: segment, findings: loaded.findings)
      return String(decoding: bytes, as: UTF8.self)
    }
    return MatrixReport(loaded.coverage(in: segment)).written(as: format.form)
  }

  private func view(
    _ dimension: MatrixDimension, of loaded: LoadedWorkspace, _ segment: Tag?
  ) -> String {
    MatrixViewReport(dimension, views(of: loaded), segment: segment, layer: layer)
      .written(as: format.form)
  }

  private func views(of loaded: LoadedWorkspace) -> CoverageViews {
    CoverageViews(of: loaded.coverage, jobs: global.threads)
  }
}

extension MatrixLayer: ExpressibleByArgument {}
