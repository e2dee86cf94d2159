internal import SystemCalls
internal import WorkspaceModel

/// Reads whole files, without following a symbolic link.
enum FileReader {
  /// The bytes of a file; of one that is longer than `limit`, one byte more than that.
  static func bytes(of path: String, upTo limit: Int) -> Result<[UInt8], UnreadableSource> {
    beginning(of: path, upTo: limit).map(\.bytes)
  }

  /// The bytes of a file, at most one more than `limit`, and how long it is.
  static func beginning(
    of path: String, upTo limit: Int
  ) -> Result<FileBeginning, UnreadableSource> {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .failure(UnreadableSource(System.errorText)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .failure(UnreadableSource("it is no regular file"))
    }
    let size = min(Int(status.st_size), limit) + 1
    var failure: String?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let read = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if read == 0 { return }
        if read > 0 {
          count += read
        } else if errno != EINTR {
          failure = System.errorText
          return
        }
      }
    }
    if let failure { return .failure(UnreadableSource(failure)) }
    return .success(FileBeginning(bytes: bytes, size: max(bytes.count, Int(status.st_size))))
  }

  /// The bytes of a file that is of no use when it is cut off.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - limit: How long it may be, in bytes: a number of MiB.
  /// - Returns: All its bytes, or why there are none.
  static func whole(_ path: String, limit: Int) -> Result<[UInt8], UnreadableSource> {
    bytes(of: path, upTo: limit).flatMap { bytes in
      guard bytes.count > limit else { return .success(bytes) }
      let reason = "it is longer than \(limit >> 20) MiB, which is the limit"
      return .failure(UnreadableSource(reason))
    }
  }

  /// Whether something of that name exists, a broken link included.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether there is surely nothing of that name: what can't be looked at is not missing.
  static func isMissing(_ path: String) -> Bool {
    !exists(path) && (errno == ENOENT || errno == ENOTDIR)
  }

  /// Whether a folder of that name exists.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
