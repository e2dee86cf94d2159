internal import ArgumentParser
internal import SourceDocuments
internal import WorkspaceAuthoring

/// `persona init`: a small workspace that explains itself, and recipes to review coverage with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a small workspace that explains itself, here or into a folder.",
    discussion: """
      No file that exists is ever changed. With --ci, a workspace that is there already gets the \
      recipes alone, and they go to the root of its repository.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(
    name: .customLong("ci"),
    help: ArgumentHelp(
      "Write the recipes, too, that review coverage in pull requests and publish the site.",
      valueName: "github|gitlab"))
  var host: RecipeHost?

  @Argument(help: "The folder to write into; it is made if there is none.")
  var directory: String?

  func run() throws {
    guard let host else { return try startWorkspace() }
    let existing = existingWorkspace
    let root = try existing ?? absoluteFolder()
    let place = try RecipePlace(workspace: root)
    if existing == nil { try startWorkspace() }
    try RecipeWriter(host: host, place: place, isQuiet: global.quiet).write()
  }
}

extension InitCommand {
  private func startWorkspace() throws {
    let folder = self.folder
    let written = try FileWriter(root: folder ?? System.currentFolder).create(
      StarterWorkspace.files)
    try Console.result(written.map { "\($0)\n" }.joined())
    guard !global.quiet else { return }
    let change = folder.map { "cd \($0.inert)\n" } ?? ""
    Console.remark("\nNext:\n\(change)persona check\npersona build\n")
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
