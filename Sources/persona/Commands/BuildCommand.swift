internal import ArgumentParser
internal import CoverageAnalysis
internal import CoverageReports
internal import CoverageWording
internal import SiteGenerator
internal import SitePublisher
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// `persona build`: check, then the whole site and its data files.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Check the workspace and write the site with its data files.",
    discussion: """
      The site is written whenever the workspace can be read; problems are marked on its pages, \
      and the run ends with status 1. With --strict an error means: write nothing, keep the old \
      site. Files in the output that persona did not write are never touched.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write (default: _site in the workspace).", valueName: "dir"))
  var output: String?

  @Flag(help: "Write nothing when there is an error.")
  var strict = false

  @Flag(
    name: .customLong("public"),
    help: "Withhold what is private: owners, notes, reasons, disputes, deals that stood still.")
  var isPublic = false

  @Option(
    help: ArgumentHelp(
      "Add the page of the history, read from the last commits that touched the workspace.",
      valueName: "commits"))
  var history: Int?

  func validate() throws {
    if let history, !RevisionHistory.Selection.limits.contains(history) {
      throw ValidationError("--history takes a number from 1 to 1000000.")
    }
  }

  func run() throws {
    let root = try WorkspaceRoot.find(from: global.folder)
    let output = self.output ?? "\(root)/_site"
    let publisher = SitePublisher(
      output: output, workspace: root,
      sources: WorkspaceLayout(ofFolder: root).sourceFolders.map { "\(root)/\($0)" },
      home: System.variable("HOME"))
    try Self.asRunFailure { try publisher.refuseUnsafeOutput() }
    let loaded = try LoadedWorkspace(global, root: root)
    report(loaded)
    let history = try pastCommits(loaded)
    let measurement = isPublic ? nil : Measurement(of: loaded, history: history)
    for line in measurement?.remarks(quiet: global.quiet) ?? [] { Console.remark("\(line)\n") }
    let hasErrors =
      loaded.findings.contains { $0.severity == .error } || (measurement?.errors ?? 0) > 0
    if strict, hasErrors {
      Console.remark("nothing was written, because of --strict\n")
      throw ExitCode.findings
    }
    let pages = try SitePages(
      loaded, isPublic: isPublic, history: history,
      measurement: measurement, jobs: global.threads)
    System.keepUntilTheEnd(pages)
    Console.remark(pages.remarks(quiet: global.quiet))
    System.giveBackFreeMemory()
    let report = try Self.asRunFailure {
      try publisher.publish(paths: pages.paths, jobs: global.threads) { try pages.page(at: $0) }
    }
    try announce(report, loaded, output)
    if hasErrors { throw ExitCode.findings }
  }
}

extension BuildCommand {
  /// The history up to the files as they are; none unless it is asked for.
  private func pastCommits(_ loaded: LoadedWorkspace) throws -> CoverageHistory? {
    try history.map { try RevisionHistory.of(loaded, commits: $0, jobs: global.threads) }
  }

  private func report(_ loaded: LoadedWorkspace) {
    let usesColor = global.usesColor(on: Console.remarkDescriptor)
    Console.remark(DiagnosticText.rendered(loaded.findings, usesColor: usesColor))
    if !global.quiet { Console.remark(loaded.summary(of: loaded.findings) + "\n") }
  }

  /// Ends with the result in one sentence, and the path to open.
  private func announce(
    _ report: PublishingReport, _ loaded: LoadedWorkspace, _ output: String
  ) throws {
    if !global.quiet {
      Console.remark(
        "\(English.count(report.written, "file")) written, \(report.unchanged) unchanged, "
          + "\(report.removed) removed\n")
    }
    for path in report.kept {
      Console.remark("kept \(path.inert): it is no longer part of the site, but was edited\n")
    }
    let headline = Wording(loaded.coverage).headline
    try Console.result("\(headline.sentence.inert)\n")
    if let next = headline.next { try Console.result("\(next.inert)\n") }
    if let lines = headline.lines {
      let text = lines.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      try Console.result(text.map { $0.isEmpty ? "\n" : "    \(String($0).inert)\n" }.joined())
    }
    try Console.result("Open \(output.inert)/index.html\n")
  }

  /// Runs a step whose failure means that the output can't be written.
  private static func asRunFailure<Result>(_ step: () throws -> Result) throws -> Result {
    do {
      return try step()
    } catch let error as PublishingError {
      throw RunFailure(message: error.description)
    } catch let mistake as TemplateMistake {
      throw RunFailure(message: TemplateMistakeText.text(of: [mistake]))
    }
  }
}
