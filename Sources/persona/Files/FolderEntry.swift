#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

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
  /// The names in a folder in the order of their bytes.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - hidden: Whether to give the names that start with a dot rather than all others.
  /// - Returns: The names; none if the folder can't be listed, with the reason in `errno`.
  static func names(in path: String, hidden: Bool = false) -> [String]? {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let folder = fdopendir(descriptor) else {
      close(descriptor)
      return nil
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { name in
        String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.utf8.starts(with: ".".utf8) == hidden, name != ".", name != ".." {
        names.append(name)
      }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func target(ofLink path: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    let bytes = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
