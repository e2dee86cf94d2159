internal import ArgumentParser
internal import CoverageReports

/// `persona show`: one brief, asset, module, lead definition or campaign.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print one persona, asset, module, lead definition or campaign.",
    discussion: """
      An id alone is enough where only one kind has it; else write the kind before it: \
      persona/cfo, asset/payback, module/median, lead-definition/it-project, campaign/autumn. The \
      address of a cell or a need prints what persona explain says of it.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: "The id, with or without its kind before it, the path of the file, or an address.")
  var id: String

  @Option(help: "The form: \(Format<PageReport>.list).")
  var format = Format<PageReport>(.text)

  func run() throws {
    let page = try Subject(in: LoadedWorkspace(global)).page(of: id)
    try Console.result(page.written(as: format.form))
  }
}
