public import ArgumentParser
internal import SourceDocuments
public import WorkspaceAuthoring
internal import WorkspaceModel

/// `persona import inventory`: a table of content as assets.
struct ImportInventoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inventory",
    abstract: "Read a content inventory as assets, a row a file.",
    discussion: """
      The first run writes a map into .persona/import/: your columns and the keys that they fill, and \
      each of your values with how often it occurs and what it may mean here. Read it, settle what \
      is open, and run again; --write then writes the files.

      A later run finds a row's file by its id, else by its address, and changes only the keys that \
      the map names. Nothing is deleted, and no row claims that it answers anything: persona \
      worksheet is for that.

      The table is CSV with commas, semicolons or tabs, as any spreadsheet saves it.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(
    help: ArgumentHelp(
      "The map, if not the one in .persona/import/; where there is none, one is written.",
      valueName: "file"))
  var map: String?

  @Flag(help: "Write the files; without it you are only told what would be written.")
  var write = false

  @Option(
    help: ArgumentHelp(
      "Print a map for an export of this system, to be held against the export and edited: "
        + "\(English.list(ImportExample.allCases.map(\.rawValue), "or")).", valueName: "system"))
  var example: ImportExample?

  @Argument(help: "The inventory, a CSV file.")
  var file: String?

  func validate() throws {
    guard file != nil || example != nil else {
      throw ValidationError("name the inventory: persona import inventory FILE.csv")
    }
  }

  func run() throws {
    if let example { return try Console.result(example.text) }
    guard let file else { return }
    let loaded = try LoadedWorkspace(global)
    let table = try ImportedFile(file)
    let place = MapPlace(for: table.name, given: map, root: loaded.root)
    let isNew = place.isFree
    if isNew { try propose(table, place, loaded) }
    let plan = try table.reading { bytes throws(ImportRefusal) in
      try InventoryImport(
        bytes, name: table.name, map: try place.map(in: loaded.workspace), into: loaded.workspace,
        loaded.tree)
    }
    let isDone = write && !isNew
    if isDone { try write(plan, loaded) }
    let report = InventoryReport(
      plan, mapPath: place.shown, isDone: isDone, namesAll: global.verbose)
    try Console.result(report.text)
    guard !global.quiet else { return }
    Console.remark(nextStep(file, plan, place, isNew: isNew))
  }
}

extension ImportInventoryCommand {
  private func propose(_ table: ImportedFile, _ place: MapPlace, _ loaded: LoadedWorkspace) throws {
    let text = try table.reading { bytes throws(ImportRefusal) in
      try ImportMapProposal.text(for: bytes, name: table.name, in: loaded.workspace)
    }
    try place.create(text)
  }

  /// Writes what an import changes; nothing where one of the files may not be written.
  private func write(_ plan: InventoryImport, _ loaded: LoadedWorkspace) throws {
    let replacer = FileReplacer(root: loaded.root)
    for (_, file) in plan.changed { try replacer.check(file.path) }
    _ = try FileWriter(root: loaded.root).create(plan.created.map(\.file))
    try replacer.replace(plan.changed.map { ($0.file.path, $0.file.bytes) })
  }

  private func nextStep(
    _ file: String, _ plan: InventoryImport, _ place: MapPlace, isNew: Bool
  ) -> String {
    let again = global.command(
      "import inventory \(file.asShellWord)\(map.map { " --map \($0.asShellWord)" } ?? "")")
    if isNew {
      let nothing = write ? "nothing was imported yet: " : ""
      return "\n\(nothing)\(place.shown.inert) is new: read it, put right what is wrong, then\n"
        + "\(again)\n"
    }
    if plan.created.isEmpty, plan.changed.isEmpty { return "" }
    return write
      ? "\nNext:\n\(global.command("check"))\n\(global.command("worksheet"))\n"
      : "\nto write it: \(again) --write\n"
  }
}

extension ImportExample: ExpressibleByArgument {}
