internal import ArgumentParser
internal import CoverageReports
internal import SourceDocuments
internal import WorkspaceAuthoring
internal import WorkspaceModel

/// `persona worksheet`: what there is to judge, for a spreadsheet.
struct WorksheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worksheet",
    abstract: "Print every open need beside the assets that may answer it, to be judged in a "
      + "spreadsheet.",
    discussion: """
      Under "answers?" write yes or no, and behind a yes under "reply" what the asset replies, in a \
      sentence or two that a seller could say. A need for which no asset claims the cell has a row \
      to name one in. Then: persona import worksheet FILE.csv
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: "Only this persona's needs.")
  var persona: String?

  @Option(help: "Only the needs of this stage.")
  var stage: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write it to this new file, as spreadsheets open it.", valueName: "file.csv")
  )
  var output: String?

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let lookup = AddressLookup(loaded.workspace)
    let sheet = Worksheet(
      loaded.coverage, persona: try persona.map(lookup.persona),
      stage: try stage.map { try lookup.tag(.stages, $0) })
    let rows = sheet.rows
    var csv = CSVText(header: Worksheet.header)
    for row in rows { csv.append(row) }
    try deliver("\u{FEFF}\(csv.text)")
    guard !global.quiet else { return }
    Console.remark(
      "\(English.count(sheet.needCount, "open need")), \(English.count(rows.count, "row")) to judge\n"
    )
    if let output, !rows.isEmpty {
      let next = global.command("import worksheet \(output.asShellWord)")
      Console.remark("\nNext, once it is filled in:\n\(next)\n")
    }
    loaded.remarkOnProblems(quiet: global.quiet)
  }
}

extension WorksheetCommand {
  /// A file that is there may hold somebody's judgements, so it is never written over.
  private func deliver(_ text: String) throws {
    guard let output else { return try Console.result(text) }
    let (folder, name) = FolderPath.parts(of: output)
    guard !name.isEmpty else {
      throw RunFailure(message: "\(output.inert) is a folder: name a file in it")
    }
    guard let root = System.realPath(folder), FileReader.isFolder(root) else {
      throw RunFailure(message: "there is no folder \(folder.inert) to write \(name.inert) into")
    }
    _ = try FileWriter(root: root).create([NewFile(path: name, text: text)])
  }
}
