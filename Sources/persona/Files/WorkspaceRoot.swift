internal import SourceDocuments

/// Finds the workspace: the nearest folder upwards that holds `personas/`.
enum WorkspaceRoot {
  /// The root of the workspace around a folder.
  ///
  /// - Parameter folder: Where to start; none for the folder in which the run was started.
  /// - Returns: Its path, without symbolic links.
  /// - Throws: A `RunFailure` where there is none.
  static func find(from folder: String?) throws(RunFailure) -> String {
    let start = folder ?? System.currentFolder
    guard let resolved = System.realPath(start), FileReader.isFolder(resolved) else {
      throw RunFailure(message: "there is no folder \(start.inert)")
    }
    if let root = FolderPath.upwards(from: resolved).first(where: holdsPersonas) { return root }
    throw RunFailure(
      message: """
        there is no workspace here: no folder `personas` in \(start.inert) or above it
        to start one: persona init
        """)
  }
  /// Whether a folder is a workspace.
  static func holdsPersonas(_ folder: String) -> Bool { FileReader.isFolder("\(folder)/personas") }
}
