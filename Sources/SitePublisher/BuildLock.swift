internal import SystemCalls

/// Keeps a second build away; the system itself lets go of it when this process dies.
struct BuildLock: Sendable {
  /// The name of the lock's file, which stays when a build has finished.
  static let fileName = "lock"

  private let file: Descriptor

  init(in folder: Folder, output: String) throws {
    guard let file = try folder.file(named: Self.fileName, options: O_RDWR | O_CREAT) else {
      throw PublishingError.locked(output: output, process: nil)
    }
    do {
      try Self.acquire(file, output: output)
      // A build that withdraws deletes the file, and its lock would keep nobody away.
      guard try folder.status(of: Self.fileName) == file.status() else {
        throw PublishingError.locked(output: output, process: nil)
      }
    } catch {
      file.dispose()
      throw error
    }
    self.file = file
  }
}

extension BuildLock {
  /// Lets others build; the emptied file says that nobody holds the lock.
  func release() {
    _ = ftruncate(file.number, 0)
    // A program that is being started may share the open file for a moment, and would lock it still.
    _ = flock(file.number, LOCK_UN)
    file.dispose()
  }
}

extension BuildLock {
  private static func acquire(_ file: Descriptor, output: String) throws {
    guard Descriptor.uninterrupted({ flock(file.number, LOCK_EX | LOCK_NB) }) == 0 else {
      guard errno == EWOULDBLOCK else {
        throw PublishingError.lastFailure(to: "lock", file.path)
      }
      throw PublishingError.locked(output: output, process: holder(of: file))
    }
    // The number only helps the one who has to wait: a full disk is reported by what must be kept.
    _ = ftruncate(file.number, 0)
    try? file.append(Array("\(getpid())\n".utf8))
  }

  private static func holder(of file: Descriptor) -> Int? {
    withUnsafeTemporaryAllocation(byteCount: 20, alignment: 1) { buffer in
      let count = (try? file.fill(buffer)) ?? 0
      return Int(String(decoding: buffer.prefix(count).prefix { $0 != 0x0A }, as: UTF8.self))
    }
  }
}
