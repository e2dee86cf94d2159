/// Where a workspace lies in its repository.
enum RepositoryPath {
  /// What stands before a path of a workspace to make it one of its repository.
  ///
  /// - Parameter root: The workspace's root, without symbolic links.
  /// - Returns: The folder of the workspace with a slash, from the nearest folder upwards that holds
  ///   `.git`; nothing where that is the workspace itself, or where there is none.
  static func prefix(of root: String) -> String {
    var folders: [Substring] = []
    var path = root[...]
    while !path.isEmpty, path != "/" {
      if FileReader.exists("\(path)/.git") {
        return folders.reversed().map { "\($0)/" }.joined()
      }
      guard let slash = path.lastIndex(of: "/") else { break }
      folders.append(path[path.index(after: slash)...])
      path = path[..<slash]
    }
    return ""
  }
}
