internal import ArgumentParser
internal import CoverageReports
internal import WorkspaceModel

/// `persona gaps`: the ranked backlog.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Print what to do next, the most rewarding first, with the reason of each rank.")

  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("Only the first so many.", valueName: "count"))
  var top: Int?

  @Option(help: "Only the plans in which this owner has something to do.")
  var owner: String?

  @Option(help: "Only the cells of this persona.")
  var persona: String?

  @Option(help: "Only this segment, with what differs in it.")
  var segment: String?

  @Option(help: "The form: \(Format<BacklogReport>.list).")
  var format = Format<BacklogReport>(.text)

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top takes a number from 1.") }
  }

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let segment = try segment.map { try AddressLookup(loaded.workspace).tag(.segments, $0) }
    let report = BacklogReport(loaded.coverage(in: segment), try filter(in: loaded.workspace))
    let result = report.written(as: format.form)
    try Console.report(result)
    if result.isEmpty, !global.quiet { Console.remark("nothing is open\n") }
    loaded.remarkOnProblems(quiet: global.quiet)
  }

  private func filter(in workspace: Workspace) throws -> BacklogReport.Filter {
    let lookup = AddressLookup(workspace)
    var filter = BacklogReport.Filter()
    filter.top = top
    if let owner { filter.owner = try lookup.owner(owner) }
    if let persona { filter.persona = try lookup.persona(persona) }
    return filter
  }
}
