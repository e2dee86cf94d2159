internal import SourceDocuments

/// Where a workspace is looked for when perhaps only commits of it are read.
struct WorkspacePlace {
  let folder: String

  /// Finds the workspace around a folder.
  ///
  /// - Parameters:
  ///   - start: Where to start; none for the folder in which the run was started.
  ///   - needsFiles: Whether its files are read. Where they are not, the folder may also be a
  ///     repository without files, or one in which nothing is checked out.
  /// - Throws: A `RunFailure` where there is none.
  init(_ start: String?, needsFiles: Bool) throws(RunFailure) {
    do {
      folder = try WorkspaceRoot.find(from: start)
    } catch {
      let resolved = System.realPath(start ?? System.currentFolder)
      guard !needsFiles, let resolved, FileReader.isFolder(resolved) else { throw error }
      folder = resolved
    }
  }
}
