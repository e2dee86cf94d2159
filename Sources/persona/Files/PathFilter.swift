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
      guard let inside = Self.path(of: resolved, in: root) else {
        throw RunFailure(message: "\(path.inert) is not in the workspace \(root.inert)")
      }
      paths.append(inside)
    }
    self.paths = paths
  }

  func contains(_ path: String) -> Bool {
    paths.isEmpty || paths.contains { Self.path(of: path, in: $0) != nil }
  }
}

extension PathFilter {
  /// A path from a folder on, empty for the folder itself; none for what is not in it.
  ///
  /// Paths are bytes to the system: letters that look alike differ, and none joins a slash.
  private static func path(of path: String, in folder: String) -> String? {
    if path.utf8.elementsEqual(folder.utf8) { return "" }
    let start = folder.isEmpty || folder == "/" ? folder : folder + "/"
    guard path.utf8.starts(with: start.utf8) else { return nil }
    return String(decoding: path.utf8.dropFirst(start.utf8.count), as: UTF8.self)
  }
}
