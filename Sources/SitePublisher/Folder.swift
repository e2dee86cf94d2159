internal import SystemCalls

/// An open folder: what is done in it cannot be led elsewhere by links on the way to it.
final class Folder: Sendable {
  /// The folder's path for messages.
  let path: String
  private let descriptor: Int32

  private init(adopting descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }
}

extension Folder {
  /// Opens a folder by its path, of which the last name must not be a link.
  static func open(_ path: String, shownAs shown: String) throws -> Folder {
    let number = Descriptor.uninterrupted { openat(AT_FDCWD, path, folderFlags) }
    guard number >= 0 else {
      throw PublishingError.lastFailure(to: "open", shown)
    }
    return Folder(adopting: number, path: shown)
  }

  func path(of name: String) -> String { path + "/" + name }

  /// What has a name in this folder; nil if nothing can be seen.
  func status(of name: String) -> FileStatus? {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return FileStatus(status)
  }

  /// Opens a folder in this one; nil if there is none, an error if something else is there.
  func folder(
    named name: String, shownAs shown: String? = nil
  ) throws -> Folder? {
    let number = Descriptor.uninterrupted { openat(descriptor, name, Self.folderFlags) }
    if number >= 0 { return Folder(adopting: number, path: shown ?? path(of: name)) }
    return try absence(of: name, expecting: .folder, code: errno)
  }

  /// Opens a folder in this one, and makes it if there is none.
  func folder(
    makingIfMissing name: String, shownAs shown: String? = nil
  ) throws -> (folder: Folder, wasMade: Bool) {
    if let folder = try folder(named: name, shownAs: shown) { return (folder, false) }
    let wasMade = mkdirat(descriptor, name, 0o755) == 0
    // Another thread may have been faster.
    guard wasMade || errno == EEXIST, let folder = try folder(named: name, shownAs: shown) else {
      throw PublishingError.lastFailure(to: "create", shown ?? path(of: name))
    }
    return (folder, wasMade)
  }

  /// Opens a file in this folder; nil if there is none, an error if something else is there.
  func file(
    named name: String, options: Int32 = O_RDONLY
  ) throws -> Descriptor? {
    // A pipe must not make us wait for its other end: it is refused below.
    let flags = options | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let number = Descriptor.uninterrupted { openat(descriptor, name, flags, 0o644) }
    guard number >= 0 else { return try absence(of: name, expecting: .file, code: errno) }
    let file = Descriptor(number: number, path: path(of: name))
    do {
      let kind = try file.status().kind
      if kind != .file { throw PublishingError.blocked(path: file.path, by: kind) }
      return file
    } catch {
      file.dispose()
      throw error
    }
  }

  /// Writes a file in this folder and renames it, so that its place holds the old or the new one.
  func replace(
    _ name: String, in target: Folder, with bytes: [UInt8], through temporary: String
  ) throws {
    let shown = target.path(of: name)
    do {
      try write(bytes, toNewFile: temporary, for: shown)
      try move(temporary, to: name, in: target, shownAs: shown)
    } catch {
      _ = unlinkat(descriptor, temporary, 0)
      throw error
    }
  }

  /// Renames a file in this folder, so that it takes the place of another one.
  func move(_ name: String, to new: String, in target: Folder, shownAs shown: String) throws {
    guard renameat(descriptor, name, target.descriptor, new) == 0 else {
      throw PublishingError.lastFailure(to: "write", shown)
    }
  }

  /// Writes a file that is not there yet.
  ///
  /// - Parameters:
  ///   - bytes: All that it holds.
  ///   - name: Its name in this folder.
  ///   - shown: The path that messages name.
  /// - Throws: A `PublishingError` that names it.
  func write(_ bytes: [UInt8], toNewFile name: String, for shown: String) throws {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let number = Descriptor.uninterrupted { openat(descriptor, name, flags, 0o644) }
    guard number >= 0 else {
      throw PublishingError.lastFailure(to: "write", shown)
    }
    do {
      try Descriptor(number: number, path: shown).append(bytes)
    } catch {
      close(number)
      throw error
    }
    // Some file systems notice a full disk only now.
    guard close(number) == 0 || errno == EINTR else {
      throw PublishingError.lastFailure(to: "write", shown)
    }
  }

  /// Deletes a file; it is no error if there is none.
  func removeFile(named name: String) throws {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else {
      throw PublishingError.lastFailure(to: "delete", path(of: name))
    }
  }

  /// Deletes a folder if it is empty.
  func removeFolderIfEmpty(named name: String) {
    _ = unlinkat(descriptor, name, AT_REMOVEDIR)
  }

  /// The names in the folder, in no order.
  func names() throws -> [String] {
    // The stream closes the descriptor it is given, so it gets one of its own.
    let copy = Descriptor.uninterrupted { openat(descriptor, ".", Self.folderFlags) }
    guard copy >= 0 else { throw PublishingError.lastFailure(to: "read", path) }
    guard let stream = fdopendir(copy) else {
      defer { close(copy) }
      throw PublishingError.lastFailure(to: "read", path)
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { name in
          String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
        })
      errno = 0
    }
    // The end of a folder and an error look alike but for this.
    guard errno == 0 else { throw PublishingError.lastFailure(to: "read", path) }
    return names
  }
}

extension Folder {
  private static let folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  /// Why a name could not be opened: nothing is there, something else is, or the system refused.
  private func absence<Nothing>(
    of name: String, expecting kind: EntryKind, code: Int32
  ) throws -> Nothing? {
    if code == ENOENT { return nil }
    if let found = status(of: name)?.kind, found != kind {
      throw PublishingError.blocked(path: path(of: name), by: found)
    }
    throw PublishingError.system(action: "open", path: path(of: name), code: code)
  }
}
