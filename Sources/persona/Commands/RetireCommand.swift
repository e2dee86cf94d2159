internal import ArgumentParser
internal import CoverageAnalysis
internal import CoverageReports
internal import WorkspaceModel

/// `persona retire`: what falls when an asset is retired.
struct RetireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retire",
    abstract:
      "Print which needs and cells fall, and to what, when an asset is retired; changes nothing.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The id or the path of an asset.")
  var id: String

  @Option(help: "The form: \(Format<RetireReport>.list).")
  var format = Format<RetireReport>(.text)

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let assets = loaded.workspace.assets
    let lookup = FileLookup(
      noun: "asset", root: loaded.root,
      files: assets.ordinals.map { .init(kind: .asset, facts: assets[$0].facts, value: $0) })
    let asset = try lookup.file(named: id).value
    let report = RetireReport(RetirePreview(of: asset, in: loaded.coverage))
    try Console.report(report.written(as: format.form))
    loaded.remarkOnProblems(quiet: global.quiet)
  }
}
