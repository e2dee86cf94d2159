internal import ArgumentParser
internal import SourceDocuments
internal import WorkspaceAuthoring

/// `persona import worksheet`: people's judgements as answers.
struct ImportWorksheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worksheet",
    abstract: "Turn the judgements of a filled-in worksheet into answers.",
    discussion: """
      Each row with a yes and a reply becomes a line below "## Answers" in the asset's file. Nothing \
      else in the file changes, and an answer that is there stays as it is.
      """)

  @OptionGroup var global: GlobalOptions

  @Flag(help: "Write the files; without it you are only told what would be written.")
  var write = false

  @Argument(help: "The worksheet, a CSV file.")
  var file: String

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let table = try ImportedFile(file)
    let plan = try table.reading { bytes throws(ImportRefusal) in
      try WorksheetImport(bytes, name: table.name, into: loaded.coverage, loaded.tree)
    }
    if write {
      let replacer = FileReplacer(root: loaded.root)
      for file in plan.changed { try replacer.check(file.path) }
      try replacer.replace(plan.changed.map { ($0.path, $0.bytes) })
    }
    try Console.result(WorksheetReport(plan, isDone: write).text)
    guard !global.quiet, !plan.changed.isEmpty else { return }
    let again = global.command("import worksheet \(file.asShellWord) --write")
    Console.remark(
      write
        ? "\nNext:\n\(global.command("check"))\n\(global.command("build"))\n"
        : "\nto write it: \(again)\n")
  }
}
