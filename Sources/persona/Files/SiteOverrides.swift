internal import SourceDocuments
internal import WorkspaceModel

/// The templates, style sheet and script that a workspace has in the place of the built-in ones.
enum SiteOverrides {
  private static let folder = "site-template"

  /// The files of `site-template/`, in the order of their names; its own folders are skipped.
  static func files(in root: String) throws(RunFailure) -> [(name: String, bytes: [UInt8])] {
    if FileReader.isMissing("\(root)/\(folder)") { return [] }
    if case .link = FolderEntry(at: "\(root)/\(folder)") {
      throw unreadable(folder, "it is a symbolic link, which is not followed")
    }
    guard let names = FolderEntry.names(in: "\(root)/\(folder)") else {
      throw unreadable(folder, System.errorText)
    }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names {
      let path = "\(folder)/\(name)"
      if case .folder = FolderEntry(at: "\(root)/\(path)") { continue }
      switch FileReader.whole("\(root)/\(path)", limit: Limits.fileBytes) {
      case .success(let bytes): files.append((name, bytes))
      case .failure(let failure): throw unreadable(path, failure.reason)
      }
    }
    return files
  }

  private static func unreadable(_ path: String, _ reason: String) -> RunFailure {
    RunFailure(message: "\(path.inert) can't be read: \(reason)")
  }
}
