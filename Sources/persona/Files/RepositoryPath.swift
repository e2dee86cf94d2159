/// Where a workspace lies in its repository.
enum RepositoryPath {
  /// What stands before a path of a workspace to make it one of its repository.
  ///
  /// - Parameter root: The workspace's root, without symbolic links.
  /// - Returns: The folder of the workspace with a slash, from the nearest folder upwards that holds
  ///   `.git`; nothing where that is the workspace itself, or where there is none.
  static func prefix(of root: String) -> String {
    let repository = FolderPath.upwards(from: root).first { FileReader.exists("\($0)/.git") }
    guard let repository, repository != root else { return "" }
    let folder = root.utf8.dropFirst(repository == "/" ? 1 : repository.utf8.count + 1)
    return String(decoding: folder, as: UTF8.self) + "/"
  }
}
