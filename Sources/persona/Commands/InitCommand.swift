internal import ArgumentParser
internal import SourceDocuments
internal import WorkspaceAuthoring

/// `persona init`: a small workspace that explains itself.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a small workspace that explains itself, here or into a folder.",
    discussion: "No file that exists is ever changed.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The folder to write into; it is made if there is none.")
  var directory: String?

  func run() throws {
    let folder = self.folder
    let written = try FileWriter(root: folder ?? System.currentFolder).create(
      StarterWorkspace.files)
    try Console.result(written.map { "\($0)\n" }.joined())
    guard !global.quiet else { return }
    let change = folder.map { "cd \($0.inert)\n" } ?? ""
    Console.remark("\nNext:\n\(change)persona check\npersona build\n")
  }

  /// The folder to write into; none for the one in which the run was started.
  private var folder: String? {
    guard let directory, let base = global.folder, !directory.hasPrefix("/") else {
      return directory ?? global.folder
    }
    return "\(base)/\(directory)"
  }
}
