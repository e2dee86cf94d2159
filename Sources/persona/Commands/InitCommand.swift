internal import ArgumentParser
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
    let folder = [global.folder, directory].compactMap(\.self).joined(separator: "/")
    let root = folder.isEmpty ? System.currentFolder : folder
    let written = try FileWriter(root: root).create(StarterWorkspace.files)
    try Console.result(written.map { "\($0)\n" }.joined())
    guard !global.quiet else { return }
    let change = directory.map { "cd \($0)\n" } ?? ""
    Console.remark("\nNext:\n\(change)persona check\npersona build\n")
  }
}
