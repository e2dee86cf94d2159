public import ArgumentParser
internal import SourceDocuments
public import WorkspaceAuthoring
internal import WorkspaceModel

/// `persona init`: a small workspace that explains itself, and recipes to review coverage with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a small workspace that explains itself, here or into a folder.",
    discussion: """
      No file that exists is ever changed. With --ci, a workspace that is there already gets the \
      recipes alone, and they go to the root of its repository. In a folder that is full of other \
      things you are asked first; where nobody can be asked, --here says that it is meant.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(
    name: .customLong("ci"),
    help: ArgumentHelp(
      "Write the recipes, too, that review coverage in pull requests and publish the site.",
      valueName: "github|gitlab"))
  var host: RecipeHost?

  @Flag(help: "Write also into a folder that is full of other things.")
  var here = false

  @Argument(help: "The folder to write into; it is made if there is none.")
  var directory: String?

  func run() throws {
    guard let host else { return try startWorkspace() }
    let existing = existingWorkspace
    let root = try existing ?? absoluteFolder()
    let place = try RecipePlace(workspace: root)
    let recipes = RecipeWriter(host: host, place: place, isQuiet: global.quiet)
    try recipes.checkFolders()
    if existing == nil { try startWorkspace() }
    try recipes.write()
  }
}

extension InitCommand {
  private func startWorkspace() throws {
    let folder = self.folder
    if let base = global.folder, folder != directory, !FileReader.isFolder(base) {
      throw RunFailure(message: "there is no folder \(base.inert)")
    }
    let contents = FolderContents(of: folder ?? System.currentFolder)
    try refuseInnerFolder()
    try askAbout(contents)
    let files = StarterWorkspace.files + (contents.ignored == nil ? [StarterWorkspace.ignored] : [])
    let written = try FileWriter(root: folder ?? System.currentFolder).create(files)
    try Console.result(written.map { "\($0)\n" }.joined())
    guard !global.quiet else { return }
    let change = folder.map { "cd \($0.asShellWord)\n" } ?? ""
    Console.remark(remarks(on: contents) + "\nNext:\n\(change)\(steps(with: contents))")
  }

  /// What lies in the folders of a workspace is read as its files, so no other one can begin there.
  private func refuseInnerFolder() throws {
    let path = try absoluteFolder()
    for outer in FolderPath.upwards(from: path).dropFirst() {
      let folders = WorkspaceLayout(ofFolder: outer).folders.map { "\(outer)/\($0)" }
      guard folders.contains(where: { path == $0 || path.hasPrefix("\($0)/") }),
        try WorkspaceRoot.holdsPersonas(outer)
      else { continue }
      throw RunFailure(
        message: """
          nothing was written, because \(path.inert) lies in a folder of the workspace \(outer.inert)
          to start another one, take a folder beside it: persona init FOLDER
          """)
    }
  }

  /// Asks before files are written between those of something else.
  private func askAbout(_ contents: FolderContents) throws {
    guard !here, !contents.others.isEmpty else { return }
    let names = contents.others.prefix(3).map(\.quoted)
    let more = contents.others.count > 3 ? ["\(contents.others.count - 3) more"] : []
    let question = "this folder holds other things: \(English.list(names + more))"
    if Console.canAsk {
      Console.remark("\(question)\nwrite a workspace between them? [y/N] ")
      if ["y", "yes"].contains(readLine()?.lowercased()) { return }
      throw RunFailure(message: "nothing was written")
    }
    throw RunFailure(
      message: """
        nothing was written, because \(question)
        to start in a folder of its own: persona init FOLDER
        to start here all the same: persona init --here\(
          folder.map { " \($0.asShellWord)" } ?? "")
        """)
  }

  private func remarks(on contents: FolderContents) -> String {
    var lines: [String] = []
    if !contents.found.isEmpty { lines.append("found here: \(contents.found)") }
    if !contents.texts.isEmpty {
      lines.append("Markdown is read once it lies in personas/ or content/, a file each")
      lines.append("a page of personas becomes files by persona import markdown")
    }
    if contents.ignored != nil, !contents.ignoresSite {
      lines.append("add the line _site/ to .gitignore, so that git leaves the published site out")
    }
    return lines.isEmpty ? "" : "\n" + lines.map { "\($0)\n" }.joined()
  }

  private func steps(with contents: FolderContents) -> String {
    let tables = contents.tables.prefix(1).map { "persona import inventory \($0.asShellWord)\n" }
    return "persona check\n" + tables.joined() + "persona build\n"
  }

  /// The workspace that is there already: the folder that is named, or else the one around it.
  private var existingWorkspace: String? {
    guard directory != nil else { return try? WorkspaceRoot.find(from: global.folder) }
    return folder.flatMap(System.realPath).flatMap { path in
      (try? WorkspaceRoot.holdsPersonas(path)) == true ? path : nil
    }
  }

  /// The folder of a new workspace, without symbolic links as far as it is there.
  private func absoluteFolder() throws(RunFailure) -> String {
    let path = folder ?? System.currentFolder
    let whole = path.hasPrefix("/") ? path : "\(System.currentFolder)/\(path)"
    var missing: [Substring] = []
    var found = whole.split(separator: "/")
    while true {
      if let real = System.realPath("/" + found.joined(separator: "/")) {
        return ([real == "/" ? "" : real] + missing.map(String.init)).joined(separator: "/")
      }
      guard let last = found.popLast() else { return "/" }
      missing.insert(last, at: 0)
    }
  }

  /// The folder to write into; none for the one in which the run was started.
  private var folder: String? {
    guard let directory, let base = global.folder, !directory.hasPrefix("/") else {
      return directory ?? global.folder
    }
    return "\(base)/\(directory)"
  }
}

extension RecipeHost: ExpressibleByArgument {}
