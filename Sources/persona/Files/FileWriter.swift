internal import SourceDocuments
internal import SystemCalls
internal import WorkspaceAuthoring

/// Writes new files into a workspace; none that exists is ever changed.
struct FileWriter {
  /// The workspace's root; it is made if there is none.
  let root: String

  /// Writes all files, or none when one of them exists or can't be written.
  ///
  /// - Returns: Their paths.
  func create(_ files: [NewFile]) throws(RunFailure) -> [String] {
    let existing = files.map(\.path).filter { FileReader.exists("\(root)/\($0)") }
    guard existing.isEmpty else {
      let list = existing.map { "  \($0.inert)" }.joined(separator: "\n")
      throw RunFailure(message: "nothing was written, because this exists already:\n\(list)")
    }
    try checkFolders(of: files)
    var written: [String] = []
    do {
      for file in files {
        try makeFolders(above: file.path)
        try write(file)
        written.append(file.path)
      }
    } catch {
      for path in written { unlink("\(root)/\(path)") }
      throw error
    }
    return written
  }

  /// Finds out whether a folder can be made above each file, before anything is made.
  func checkFolders(of files: [NewFile]) throws(RunFailure) {
    for file in files { try eachFolder(above: file.path) { _ in } }
  }

  /// Writes those files that are missing.
  ///
  /// - Returns: Their paths, and the paths of those that are there with another text.
  func createMissing(_ files: [NewFile]) throws(RunFailure) -> (written: [String], kept: [String]) {
    let missing = files.filter { !FileReader.exists("\(root)/\($0.path)") }
    let kept = files.filter { file in
      let bytes = Array(file.text.utf8)
      let found = FileReader.bytes(of: "\(root)/\(file.path)", upTo: bytes.count)
      return !missing.contains(file) && (try? found.get()) != bytes
    }
    return (try create(missing), kept.map(\.path))
  }
}

extension FileWriter {
  private func makeFolders(above path: String) throws(RunFailure) {
    try eachFolder(above: path) { folder throws(RunFailure) in
      guard mkdir(folder, 0o777) == 0 else {
        throw RunFailure(message: "the folder \(folder.inert) can't be made: \(System.errorText)")
      }
    }
  }

  /// Does something with each folder above a file that is missing, from the outermost on.
  private func eachFolder(
    above path: String, whereMissing make: (String) throws(RunFailure) -> Void
  ) throws(RunFailure) {
    for outer in rootParents where !FileReader.exists(outer) { try make(outer) }
    var folder = root
    for component in [""] + path.split(separator: "/").dropLast().map(String.init) {
      if !component.isEmpty { folder += "/\(component)" }
      var status = stat()
      // A symbolic link could lead out of the workspace.
      if lstat(folder, &status) == 0 {
        let isLink = !component.isEmpty && status.st_mode & S_IFMT == S_IFLNK
        if FileReader.isFolder(folder), !isLink { continue }
        throw RunFailure(message: "\(folder.inert) is no folder")
      }
      try make(folder)
    }
  }

  /// The folders above the root, as far as its path names them, from the outermost on.
  private var rootParents: [String] {
    let start = root.hasPrefix("/") ? "/" : ""
    let names = root.split(separator: "/")
    return names.indices.dropFirst().map { start + names[..<$0].joined(separator: "/") }
  }

  private func write(_ file: NewFile) throws(RunFailure) {
    let path = "\(root)/\(file.path)"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(path, flags, 0o666)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    let bytes = Array(file.text.utf8)
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes { Console.systemWrite(descriptor, $0) }
      if count > 0 {
        start += count
      } else if errno != EINTR {
        let reason = failure(path)
        unlink(path)
        throw reason
      }
    }
  }

  private func failure(_ path: String) -> RunFailure {
    RunFailure(message: "\(path.inert) can't be written: \(System.errorText)")
  }
}
