internal import SourceDocuments
internal import SystemCalls
internal import WorkspaceModel

/// What has a name in a folder; a symbolic link is never followed.
enum FolderEntry {
  case folder, file, other
  case link(target: String)

  /// What lies at a path; none if the system does not say, with the reason in `errno`.
  init?(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFREG: self = .file
    case S_IFLNK: self = .link(target: Self.target(ofLink: path))
    default: self = .other
    }
  }
}

extension FolderEntry {
  /// A name in a folder.
  struct Name {
    let text: String
    /// Whether the text is the name; bytes that are no UTF-8 are shown as U+FFFD, and nothing has
    /// that name.
    let isWhole: Bool
  }

  /// The names in a folder in the order of their bytes.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - hidden: Whether to give the names that start with a dot rather than all others.
  /// - Returns: All the names, or why the folder can't be listed to its end.
  static func names(in path: String, hidden: Bool = false) -> Result<[Name], UnreadableSource> {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(UnreadableSource(System.errorText)) }
    guard let folder = fdopendir(descriptor) else {
      defer { close(descriptor) }
      return .failure(UnreadableSource(System.errorText))
    }
    defer { closedir(folder) }
    var names: [Name] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Name($0.prefix { $0 != 0 }) }
      if name.text.utf8.starts(with: ".".utf8) == hidden, ![".", ".."].contains(name.text) {
        names.append(name)
      }
      errno = 0
    }
    // The end of a folder and an error look alike but for this.
    guard errno == 0 else { return .failure(UnreadableSource(System.errorText)) }
    return .success(names.sorted { $0.text.precedes($1.text) })
  }

  private static func target(ofLink path: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    let bytes = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension FolderEntry.Name {
  fileprivate init(_ bytes: some Collection<UInt8>) {
    text = String(decoding: bytes, as: UTF8.self)
    isWhole = text.utf8.elementsEqual(bytes)
  }
}
