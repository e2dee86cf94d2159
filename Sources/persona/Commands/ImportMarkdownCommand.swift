public import ArgumentParser
internal import SourceDocuments
public import WorkspaceAuthoring
internal import WorkspaceModel

/// `persona import markdown`: a page of personas as files.
struct ImportMarkdownCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "markdown",
    abstract: "Read a Markdown page with one persona or several, a file each.",
    discussion: """
      The first run writes a map into .persona/import/: the headings at which the page is cut, and \
      each heading, bold label and row with what it means by its name. A name that is only like one \
      of ours stays open, with a suggestion; what is open is kept as it stands. Read the map, \
      complete it, and run again; --write then writes the files.

      No word is left out without being named, and no file that is there is touched.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(
    help: ArgumentHelp(
      "Where the page is cut: h1, h2, h3, h4; left out, it tells of one persona.",
      valueName: "level"))
  var split: PageSplit?

  @Option(
    help: ArgumentHelp(
      "The map, if not the one in .persona/import/; where there is none, one is written.",
      valueName: "file"))
  var map: String?

  @Flag(help: "Write the files; without it you are only told what would be written.")
  var write = false

  @Argument(help: "The page, a Markdown file.")
  var file: String

  func run() throws {
    let loaded = try LoadedWorkspace(global)
    let page = try ImportedFile(file)
    let place = MapPlace(for: page.name, given: map, root: loaded.root)
    let isNew = place.isFree
    if isNew { try propose(page, place, loaded) }
    let plan = try page.reading { bytes throws(ImportRefusal) in
      let map = try place.pageMap()
      if let split { try map.check(split) }
      return try PersonaPageImport(
        SourceFile(path: page.name, bytes: bytes), map: map, into: loaded.workspace, loaded.tree)
    }
    let isDone = write && !isNew
    if isDone { _ = try FileWriter(root: loaded.root).create(plan.created.map(\.file)) }
    let report = PersonaPageReport(plan, mapPath: place.shown, isDone: isDone)
    try Console.result(report.text)
    guard !global.quiet else { return }
    Console.remark(nextStep(plan, place, isNew: isNew))
  }
}

extension ImportMarkdownCommand {
  private func propose(_ page: ImportedFile, _ place: MapPlace, _ loaded: LoadedWorkspace) throws {
    let text = try page.reading { bytes throws(ImportRefusal) in
      try PersonaPageMapProposal.text(
        for: SourceFile(path: page.name, bytes: bytes), split ?? .whole, in: loaded.workspace)
    }
    try place.create(text)
  }

  private func nextStep(_ plan: PersonaPageImport, _ place: MapPlace, isNew: Bool) -> String {
    let again = global.command(
      "import markdown \(file.asShellWord)\(map.map { " --map \($0.asShellWord)" } ?? "")")
    if isNew {
      let nothing = write ? "nothing was imported yet: " : ""
      return "\n\(nothing)\(place.shown.inert) is new: read it, put right what is wrong, then\n"
        + "\(again)\n"
    }
    if plan.created.isEmpty { return "" }
    return write
      ? "\nNext:\n\(global.command("check"))\n\(global.command("matrix"))\n"
      : "\nto write it: \(again) --write\n"
  }
}

extension PageSplit: ExpressibleByArgument {}
