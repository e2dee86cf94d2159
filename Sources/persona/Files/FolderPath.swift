/// Paths of folders, as texts.
enum FolderPath {
  /// The folder that holds a file, and the file's name in it.
  static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  /// A folder and all above it, up to the root of the file system.
  ///
  /// - Parameter path: An absolute path without `.` and `..`.
  /// - Returns: Their paths, the folder itself first.
  static func upwards(from path: String) -> [String] {
    var folders = [path]
    while let last = folders.last, last != "/", let slash = last.lastIndex(of: "/") {
      folders.append(slash == last.startIndex ? "/" : String(last[..<slash]))
    }
    return folders
  }
}
