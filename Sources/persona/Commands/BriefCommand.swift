internal import ArgumentParser
internal import CoverageAnalysis
internal import CoverageReports
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// `persona brief`: all that somebody has to know who writes the answer to a need.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Print the brief for whoever writes the answer to a need (cfo.evaluation.payback).",
    discussion: """
      With it a writer, or an assistant program, can begin who knows nothing else: the need in the \
      persona's words, what a strong answer is here, whom it has to convince, what is said to them \
      already, and the file to begin with. Of a cell it lists the needs that have no strong answer.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "A need such as cfo.evaluation.payback, or a cell such as cfo.evaluation.")
  var address: String

  @Option(help: "Only this segment, with what differs in it.")
  var segment: String?

  @Option(help: "The form: \(Format<WriterBriefReport>.list).")
  var format = Format<WriterBriefReport>(.text)

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let lookup = AddressLookup(loaded.workspace)
    let target = try lookup.target(address)
    let segment = try segment.map { try lookup.tag(.segments, $0) }
    let coverage = loaded.coverage(in: segment)
    try lookup.check(target, isSeenIn: coverage)
    try Console.report(try text(of: target, in: coverage))
    loaded.remarkOnProblems(quiet: global.quiet)
  }
}

extension BriefCommand {
  private func text(of target: AddressLookup.Target, in coverage: Coverage) throws -> String {
    switch target {
    case .cell(let cell):
      guard format.form == .text else {
        throw ValidationError(
          "--format goes with a need; of a cell the needs are listed, each with its command.")
      }
      return OpenNeedsText(cell, coverage).text
    case .need(let need):
      return WriterBriefReport(need, coverage).written(as: format.form)
    }
  }
}
