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
  /// The path of a file from the workspace's root, as somebody wrote it: from the folder of the run
  /// or from the root, with `./` or absolute, perhaps with a line behind it (`content/a.md:12`).
  ///
  /// - Returns: The path; none where there is no such file in the workspace.
  static func file(_ written: String, in root: String) -> String? {
    let parts = written.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.dropFirst().reversed().prefix { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    let path = parts.dropLast(min(2, numbers.count)).joined(separator: ":")
    return [path, "\(root)/\(path)"].lazy.compactMap(System.realPath)
      .compactMap { Self.path(of: $0, in: root) }.first
  }

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
