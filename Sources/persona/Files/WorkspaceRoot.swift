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
    for folder in FolderPath.upwards(from: resolved) where try holdsPersonas(folder) {
      return folder
    }
    throw RunFailure(
      message: """
        there is no workspace here: no folder `personas` in \(start.inert) or above it
        to start one: persona init
        """)
  }
}

extension WorkspaceRoot {
  /// Whether a folder is a workspace.
  ///
  /// - Throws: A `RunFailure` where the system does not say, so that no workspace further up is taken
  ///   for the one that is meant.
  static func holdsPersonas(_ folder: String) throws(RunFailure) -> Bool {
    let personas = folder == "/" ? "/personas" : "\(folder)/personas"
    if FileReader.isFolder(personas) { return true }
    guard FileReader.exists(personas) || FileReader.isMissing(personas) else {
      throw RunFailure(message: "\(personas.inert) can't be looked at: \(System.errorText)")
    }
    return false
  }
}
