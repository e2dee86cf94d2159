internal import ArgumentParser
internal import CoverageAnalysis
internal import CoverageReports
internal import SourceDocuments

/// `persona explain`: why a cell scores what it scores, or what a rule means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a cell (cfo.evaluation), a need (cfo.evaluation.payback) or a rule.",
    discussion: """
      Of a cell: its needs, why it scores what it scores, and what would lift it, with the file \
      and the line. Of a need: its answers, what each says, which marks of a strong one it has and \
      lacks, and what would lift it. Of a rule: what must hold, why, and how it looks wrong and right. \
      Of a file, by its id or path: what persona show prints of it.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: "A cell such as cfo.evaluation, one of its needs, a file, or a rule such as no-reply.")
  var subject: String

  @Option(help: "Of a cell or a need: only this segment, with what differs in it.")
  var segment: String?

  @Option(help: "The form: \(Format<PageReport>.list).")
  var format = Format<PageReport>(.text)

  func validate() throws {
    guard segment == nil || Subject.isAddress(subject) else {
      throw ValidationError("--segment goes with a cell or a need.")
    }
  }

  func run() throws {
    if let rule = RuleBook.all.first(where: { $0.id == subject }) {
      return try Console.result(PageReport(of: rule).written(as: format.form))
    }
    let isPlace = Subject.isAddress(subject) || subject.contains("/") || subject.contains(".md")
    let root = isPlace ? try WorkspaceRoot.find(from: global.folder) : nearestRoot
    guard let root else { throw missing }
    let loaded = try LoadedWorkspace(global, root: root)
    let places = Subject(in: loaded)
    guard try isPlace || places.isFile(subject) else { throw missing }
    let page = try places.page(of: subject, segment: segment)
    try Console.result(page.written(as: format.form))
    loaded.remarkOnProblems(quiet: global.quiet)
  }
}

extension ExplainCommand {
  /// The workspace, which a rule needs none of.
  private var nearestRoot: String? { try? WorkspaceRoot.find(from: global.folder) }

  private var missing: RunFailure {
    let near = Spelling.nearest(
      to: subject, among: RuleBook.all.map { Spelling.Candidate($0.id) })
    let hint =
      near.isEmpty
      ? "a cell has a dot, such as cfo.evaluation; the rules are\n  "
        + RuleBook.all.map(\.id).joined(separator: "\n  ")
      : "did you mean \(English.list(near.map(\.quoted), "or"))?"
    return RunFailure(message: "there is no rule \(subject.quoted)\n\(hint)")
  }
}
