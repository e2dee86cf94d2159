internal import SourceDocuments

/// Some files and folders of a workspace, as somebody named them on the command line.
struct PathFilter {
  /// Paths from the workspace's root; empty for everything.
  private let paths: [String]

  /// Takes paths as they were written, from the folder of the run or from the root.
  init(_ written: [String], root: String) throws(RunFailure) {
    var paths: [String] = []
    for path in written {
      let candidates = [path, "\(root)/\(path)"]
      guard let resolved = candidates.lazy.compactMap(System.realPath).first else {
        throw RunFailure(message: "there is no file or folder \(path.inert)")
      }
      guard resolved == root || resolved.hasPrefix(root + "/") else {
        throw RunFailure(message: "\(path.inert) is not in the workspace \(root.inert)")
      }
      paths.append(String(resolved.dropFirst(root.utf8.count + 1)))
    }
    self.paths = paths
  }

  func contains(_ path: String) -> Bool {
    paths.isEmpty || paths.contains { $0.isEmpty || path == $0 || path.hasPrefix($0 + "/") }
  }
}
