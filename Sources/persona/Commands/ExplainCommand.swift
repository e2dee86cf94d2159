internal import ArgumentParser
internal import CoverageAnalysis
internal import CoverageReports
internal import SourceDocuments
internal import WorkspaceModel

/// `persona explain`: why a cell scores what it scores, or what a rule means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a cell (cfo.evaluation), a need (cfo.evaluation.payback) or a rule.",
    discussion: """
      Of a cell: its needs, why it scores what it scores, and what would lift it, with the file \
      and the line. Of a need: its answers, what each says, which marks of a strong one it has and \
      lacks, and what would lift it. Of a rule: what must hold, why, and how it looks wrong and right.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: "A cell such as cfo.evaluation, one of its needs, or a rule such as unknown-persona.")
  var subject: String

  @Option(help: "Of a cell or a need: only this segment, with what differs in it.")
  var segment: String?

  func run() throws {
    if subject.contains(".") {
      let loaded = try LoadedWorkspace(global)
      try explainPlace(in: loaded)
      return loaded.remarkOnProblems(quiet: global.quiet)
    }
    try explainRule()
  }

  private func explainPlace(in loaded: LoadedWorkspace) throws {
    let lookup = AddressLookup(loaded.workspace)
    let target = try lookup.target(subject)
    let coverage = loaded.coverage(in: try segment.map { try lookup.tag(.segments, $0) })
    try lookup.check(target, isSeenIn: coverage)
    switch target {
    case .cell(let cell): try Console.result(CellText(cell, coverage).text)
    case .need(let need):
      let cell = loaded.workspace.needs[need].cell
      try Console.result(NeedText(need, coverage)?.text ?? CellText(cell, coverage).text)
    }
  }

  private func explainRule() throws {
    guard let rule = RuleBook.all.first(where: { $0.id == subject }) else {
      let ids = RuleBook.all.map { Spelling.Candidate($0.id) }
      let near = Spelling.nearest(to: subject, among: ids)
      let hint =
        near.isEmpty
        ? "a cell has a dot, such as cfo.evaluation; the rules are\n  "
          + RuleBook.all.map(\.id).joined(separator: "\n  ")
        : "did you mean \(English.list(near.map(\.quoted), "or"))?"
      throw RunFailure(message: "there is no rule \(subject.quoted)\n\(hint)")
    }
    try Console.result(RuleText.text(of: rule))
  }
}
