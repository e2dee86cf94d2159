public import ArgumentParser
internal import CoverageAnalysis
internal import CoverageOutcomes
internal import CoverageReports
internal import CoverageWording
internal import SourceDocuments
public import WorkspaceModel

/// `persona check`: every problem of every file, in one run; writes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print every problem of every file; write nothing.",
    discussion: """
      In GitHub Actions, auto prints annotations on standard output and the findings as text on \
      standard error; everywhere else it is text.

      One run can write several reports: --report sarif=findings.sarif --report markdown=summary.md. \
      A report replaces the file that is there, but it is appended to GitHub's step summary, \
      because other steps write there too: --report markdown=$GITHUB_STEP_SUMMARY.

      Mistakes in the tables of content/measurement are told as text alone, in every form; with \
      --changed-since the tables are not read.

      Exit status: 0 nothing to report at or above --fail-on, 1 findings, 2 the workspace can't be \
      read or a report can't be written, 3 coverage is under --fail-under, or has no value because of \
      a mistake.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Report only findings in these files and folders; everything is still read.")
  var paths: [String] = []

  @Option(help: "The form of the findings: \(FindingsFormat.list).")
  var format = FindingsFormat.auto

  @Option(
    name: .customLong("report"),
    help: ArgumentHelp(
      "Write the findings to a file as well; can be given several times. The forms are those of "
        + "--format without auto.",
      valueName: "format=file"),
    completion: .file(), transform: ReportOption.init)
  var reports: [ReportOption] = []

  @Option(
    help: ArgumentHelp(
      "Report only findings that were not there at this commit, or where the branch went apart "
        + "from it.",
      valueName: "revision"))
  var changedSince: String?

  @Option(help: "End with status 1 from this severity on: error, warning or never.")
  var failOn = FailureLevel.error

  @Option(
    help: ArgumentHelp(
      "End with status 3 when coverage is under this percentage (default: the taxonomy's; 0 "
        + "asks for no gate).",
      valueName: "percent"))
  var failUnder: Percentage?

  func run() throws {
    let root = try WorkspaceRoot.find(from: global.folder)
    let files = try ReportFile.all(reports, workspace: root)
    let loaded = try LoadedWorkspace(global, root: root, tellsUnreadable: true)
    let filter = try PathFilter(paths, root: root)
    let earlier = try changedSince.map {
      try EarlierFindings(at: $0, loaded, jobs: global.threads)
    }
    let findings = (earlier?.new ?? loaded.findings).filter { filter.contains($0.place.path) }
    // What was there before is no part of what a change brings; and tables can be long.
    let readsTables =
      earlier == nil && MeasurementTable.allCases.contains { filter.contains($0.path) }
    let tables =
      readsTables ? Measurement(of: loaded).mistakes.filter { filter.contains($0.path) } : []
    let summary = loaded.summary(of: findings, tables, in: filter, since: earlier)
    let forms = FindingsForms(
      findings: findings, summary: summary, pathPrefix: RepositoryPath.prefix(of: root),
      changes: earlier?.changes ?? ChangedLines())
    try show(forms)
    for (form, file) in files { try file.write(forms.text(as: form)) }
    for mistake in tables where !global.quiet || mistake.severity == .error {
      Console.remark(mistake.text + "\n")
    }
    let rest = earlier == nil ? unclaimed(loaded, in: filter) : ""
    if !global.quiet { Console.remark(summary + "\n" + rest) }
    try loaded.state.refuseUnreadable()
    if filter.contains("site-template") { Console.remark(try OwnLookCheck.remarks(in: root)) }
    let severities = findings.map(\.severity) + tables.map(\.severity)
    if failOn.isReached(by: severities) { throw ExitCode.findings }
    try checkGate(loaded)
  }
}

extension CheckCommand {
  /// Prints the findings in the form that was asked for.
  private func show(_ forms: FindingsForms) throws {
    if let form = format.form {
      let usesColor = global.usesColor(on: Console.outputDescriptor)
      return try Console.result(forms.text(as: form, usesColor: usesColor))
    }
    // Annotations leave out the lines and all but the first; the log has them.
    let usesColor = global.usesColor(on: Console.remarkDescriptor)
    Console.remark(forms.text(as: .text, usesColor: usesColor))
    try Console.result(forms.text(as: .github))
  }

  /// The gate on the coverage figure; while nobody has written a need there is none.
  private func checkGate(_ loaded: LoadedWorkspace) throws {
    guard let gate = failUnder ?? loaded.workspace.taxonomy.rules.failUnder, !gate.isNone else {
      return
    }
    guard loaded.coverage.isMeasured else {
      return Console.remark(
        "there is no gate yet: nobody has written what the personas must learn, so coverage has no "
          + "value to hold against \(gate)\n")
    }
    guard !CoverageGate(gate).isMet(CoverageGateVerdict(on: loaded.coverage, gate)) else { return }
    throw ExitCode.gateNotMet
  }

  /// The assets that count for no cell, in one line; with `--verbose` each of them.
  private func unclaimed(_ loaded: LoadedWorkspace, in filter: PathFilter) -> String {
    let (coverage, workspace) = (loaded.coverage, loaded.workspace)
    let paths = coverage.assetsForNoCell.map { workspace.assets[$0].path }.filter(filter.contains)
    guard !paths.isEmpty else { return "" }
    let silent = coverage.assetsForNobody.count { filter.contains(workspace.assets[$0].path) }
    let line = Wording.forNoCell(paths.count, sayingNothing: silent)
    guard global.verbose else { return "\(line); persona check --verbose lists them\n" }
    return "\(line):\n" + paths.map { "  \($0.inert)\n" }.joined()
  }
}

/// From which severity on findings make a run fail.
enum FailureLevel: String, ExpressibleByArgument, CaseIterable {
  case error, warning, never

  func isReached(by severities: [Severity]) -> Bool {
    switch self {
    case .error: severities.contains(.error)
    case .warning: severities.contains { $0 >= .warning }
    case .never: false
    }
  }
}

extension Percentage: ExpressibleByArgument {
  /// A percentage as `60` or `62.5%`.
  public init?(argument: String) { self.init(argument) }

  /// Whether it asks for no gate, whatever the taxonomy says.
  var isNone: Bool { thousandths == 0 }
}
