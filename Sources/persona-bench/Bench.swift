internal import CoverageAnalysis
internal import CoverageReports
internal import SiteGenerator
internal import SitePublisher
internal import SourceDocuments
internal import SystemCalls
internal import WorkspaceModel

/// Measures each step of a build on a generated workspace, on one thread, and then the command as
/// a whole.
@main
struct Bench {
  /// The day as of which coverage is looked at.
  private static let today = CalendarDate(dayNumber: 20_778)

  static func main() {
    do {
      try run()
    } catch {
      print("the benchmark failed: \(error)")
      exit(1)
    }
  }

  private static func run() throws {
    let size = try BenchArguments(Array(CommandLine.arguments.dropFirst()))
    if size.compares { return try Comparison.print() }
    var generator = GeneratedWorkspace(size)
    let files = generator.files()
    let root = try BenchFolder.make(files, at: size.kept)
    defer { if size.kept == nil { BenchFolder.remove(root) } }
    print(
      "\(size.assets) assets of about 250 words, \(size.personas) personas, "
        + "\(size.stages) stages, one thread\n")
    try measureSteps(files, root).print(perAsset: size.assets)
    try measureCommand(root, size.assets)
    try PageSizes(of: "\(root)/_site").print()
  }

  private static func measureSteps(
    _ files: [(path: String, text: String)], _ root: String
  ) throws -> StepTable {
    var table = StepTable()
    let tree = table.measure("reading files") { BenchTree(root: root, paths: files.map(\.path)) }
    let sources = files.map { SourceFile(path: $0.path, bytes: tree.stored[$0.path] ?? []) }
    table.measure("YAML") { for source in sources { DocumentSteps.readFrontMatter(of: source) } }
    table.measure("cmark") { for source in sources { DocumentSteps.readBody(of: source) } }
    let before = table.total(of: ["YAML", "cmark"])
    let workspace = table.measure("language (tags, needs, rules)", less: before) {
      WorkspaceReader.read(tree, rules: Set(RuleBook.all.map(\.id)), jobs: 1)
    }
    let coverage = table.measure("scoring") { Coverage(of: workspace, on: today) }
    let views = table.measure("scoring by segment, as planned") {
      CoverageViews(of: coverage, jobs: 1)
    }
    let site = try table.measure("preparing the site") {
      try Site(
        views, findings: workspace.diagnostics, rules: RuleBook.all,
        overrides: [], attachments: { _ in [] })
    }
    try table.measure("rendering") {
      for index in site.paths.indices { _ = try site.page(at: index) }
    }
    let rendered = table.total(of: ["rendering"])
    try table.measure("writing, first build", less: rendered) { try publish(site, root) }
    try table.measure("comparing, nothing changed", less: rendered) { try publish(site, root) }
    return table
  }

  private static func measureCommand(_ root: String, _ assets: Int) throws {
    print("\npersona build, all cores")
    for name in ["first build", "nothing changed"] {
      let measure = try ProcessMeasure.run(
        ProcessMeasure.neighbour("persona"),
        ["build", "--quiet", "-C", root, "--today", "2026-11-21"])
      print(
        "  \(name): \(measure.wallMilliseconds) ms, \(measure.processorMilliseconds) ms of "
          + "processor time, peak memory \(measure.peakKibibytes / 1_024) MiB "
          + "(\(measure.peakKibibytes / max(1, assets)) KiB an asset)")
    }
  }

  private static func publish(_ site: Site, _ root: String) throws {
    let publisher = SitePublisher(
      output: "\(root)/_steps", workspace: root, sources: [], home: nil)
    _ = try publisher.publish(paths: site.paths, jobs: 1) { try site.page(at: $0) }
  }
}
