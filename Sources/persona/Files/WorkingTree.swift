internal import SourceDocuments
internal import WorkspaceModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The files of a workspace in a folder of this machine: the one reader of files.
///
/// Symbolic links are listed and never followed, so that nothing outside the folder is read.
struct WorkingTree: SourceTree {
  let root: String
  let entries: [SourceTreeEntry]

  /// Lists a workspace.
  ///
  /// - Parameter root: The folder that holds `personas/`.
  init(root: String) {
    self.root = root
    var entries: [SourceTreeEntry] = []
    for folder in ["content", "personas"] { Self.list(folder, in: root, &entries) }
    self.entries = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  func bytes(of path: String) -> Result<[UInt8], UnreadableSource> {
    FileReader.bytes(of: "\(root)/\(path)", upTo: Limits.fileBytes)
  }
}

extension WorkingTree {
  private static func list(_ path: String, in root: String, _ entries: inout [SourceTreeEntry]) {
    guard let kind = kind(of: "\(root)/\(path)") else { return }
    switch kind {
    case .folder: listFolder(path, in: root, &entries)
    case .file: entries.append(SourceTreeEntry(path: path))
    case .link(let target):
      entries.append(SourceTreeEntry(path: path, kind: .symbolicLink(target: target)))
    case .other:
      let reason = "it is neither a file nor a folder"
      entries.append(SourceTreeEntry(path: path, kind: .unreadable(reason)))
    }
  }

  private static func listFolder(
    _ path: String, in root: String, _ entries: inout [SourceTreeEntry]
  ) {
    guard let folder = opendir("\(root)/\(path)") else {
      entries.append(SourceTreeEntry(path: path, kind: .unreadable(System.errorText)))
      return
    }
    defer { closedir(folder) }
    while let entry = readdir(folder), entries.count <= Limits.files {
      let name = FileReader.name(of: entry)
      guard !name.hasPrefix(".") else { continue }
      list("\(path)/\(name)", in: root, &entries)
    }
  }

  private enum Kind {
    case folder, file, other
    case link(String)
  }

  private static func kind(of path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK: return .link(linkTarget(path))
    default: return .other
    }
  }

  private static func linkTarget(_ path: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    let bytes = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
