internal import SourceDocuments
internal import WorkspaceAuthoring

/// Where a workspace's recipes go: to the root of its repository, the nearest `.git` upwards.
struct RecipePlace {
  /// The root of the repository, or the workspace itself where there is no repository.
  let root: String
  /// The workspace's folder as seen from there; `.` when it is the same.
  let workspace: String
  /// Whether there is a repository.
  let isRepository: Bool

  /// The place for a workspace.
  ///
  /// - Parameter path: Its absolute path; it need not be there yet.
  /// - Throws: A `RunFailure` when a recipe can't hold the folder's name.
  init(workspace path: String) throws(RunFailure) {
    // In a worktree or a submodule `.git` is a file.
    let found = FolderPath.upwards(from: path).first { FileReader.exists("\($0)/.git") }
    let root = found ?? path
    self.root = root
    isRepository = found != nil
    workspace = root == path ? "." : String(path.dropFirst(root == "/" ? 1 : root.count + 1))
    guard Recipes.canName(workspace) else {
      throw RunFailure(
        message: """
          nothing was written: a recipe can't hold the name of the folder \(workspace.inert)
          give it a name without dollar signs and control characters
          """)
    }
  }

  /// Whether the workspace is the repository.
  var isWorkspace: Bool { workspace == "." }
}
