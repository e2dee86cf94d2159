internal import SourceDocuments
internal import WorkspaceModel

/// The templates, style sheets, scripts and pictures that a workspace has in `site-template/`.
struct SiteOverrides {
  private static let folder = "site-template"

  /// The files, in the order of their names.
  private(set) var files: [(name: String, bytes: [UInt8])] = []
  /// The folders among them, which are not read.
  private(set) var folders: [String] = []

  /// Reads the files of a workspace's `site-template/`.
  init(in root: String) throws(RunFailure) {
    let folder = Self.folder
    if FileReader.isMissing("\(root)/\(folder)") { return }
    if case .link = FolderEntry(at: "\(root)/\(folder)") { throw Self.isLink(folder) }
    switch FolderEntry.names(in: "\(root)/\(folder)") {
    case .failure(let failure): throw Self.unreadable(folder, failure.reason)
    case .success(let names):
      for name in names { try add("\(folder)/\(name.text)", name.text, root) }
    }
  }
}

extension SiteOverrides {
  private mutating func add(_ path: String, _ name: String, _ root: String) throws(RunFailure) {
    switch FolderEntry(at: "\(root)/\(path)") {
    case .folder:
      folders.append(path)
      return
    case .link: throw Self.isLink(path)
    default: break
    }
    switch FileReader.whole("\(root)/\(path)", limit: Limits.fileBytes) {
    case .success(let bytes): files.append((name, bytes))
    case .failure(let failure): throw Self.unreadable(path, failure.reason)
    }
  }

  private static func isLink(_ path: String) -> RunFailure {
    unreadable(path, "it is a symbolic link, which is not followed")
  }

  private static func unreadable(_ path: String, _ reason: String) -> RunFailure {
    RunFailure(message: "\(path.inert) can't be read: \(reason)")
  }
}
