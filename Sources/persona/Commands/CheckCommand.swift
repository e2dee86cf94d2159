internal import ArgumentParser
internal import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

/// `persona check`: every problem of every file, in one run; writes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print every problem of every file; write nothing.",
    discussion: """
      Exit status: 0 nothing to report at or above --fail-on, 1 findings, \
      2 the workspace can't be read, 3 coverage is under --fail-under.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Report only findings in these files and folders; everything is still read.")
  var paths: [String] = []

  @Option(help: "The form of the findings: text or json.")
  var format = FindingsFormat.text

  @Option(help: "End with status 1 from this severity on: error, warning or never.")
  var failOn = FailureLevel.error

  @Option(
    help: ArgumentHelp(
      "End with status 3 when coverage is under this percentage (default: the taxonomy's).",
      valueName: "percent"))
  var failUnder: Percentage?

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let filter = try PathFilter(paths, root: loaded.root)
    let findings = loaded.findings.filter { filter.contains($0.place.path) }
    switch format {
    case .text:
      let usesColor = global.usesColor(on: Console.outputDescriptor)
      try Console.result(DiagnosticText.rendered(findings, usesColor: usesColor))
    case .json: try Console.result(JSONText.encoded(DiagnosticFile(findings)))
    }
    if !global.quiet { Console.remark(loaded.summary(of: findings, in: filter) + "\n") }
    if failOn.isReached(by: findings) { throw ExitCode.findings }
    try checkGate(loaded)
  }
}

extension CheckCommand {
  /// The gate on the coverage figure.
  private func checkGate(_ loaded: LoadedWorkspace) throws {
    guard let gate = failUnder ?? loaded.workspace.taxonomy.rules.failUnder,
      !CoverageGate(gate).isMet(by: loaded.coverage)
    else { return }
    throw ExitCode.gateNotMet
  }
}

enum FindingsFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// From which severity on findings make a run fail.
enum FailureLevel: String, ExpressibleByArgument, CaseIterable {
  case error, warning, never

  func isReached(by findings: [Diagnostic]) -> Bool {
    switch self {
    case .error: findings.contains { $0.severity == .error }
    case .warning: findings.contains { $0.severity >= .warning }
    case .never: false
    }
  }
}

extension Percentage: ExpressibleByArgument {
  /// A percentage as `60` or `62.5%`.
  public init?(argument: String) { self.init(argument) }
}
