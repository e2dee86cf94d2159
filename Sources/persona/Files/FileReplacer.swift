internal import SourceDocuments
internal import SystemCalls

/// Replaces files of a workspace: each place holds the old file or the whole new one.
struct FileReplacer {
  /// The workspace's root.
  let root: String

  /// A new file that waits beside the one that it will replace.
  private struct Waiting {
    let temporary: String
    let path: String
  }
}

extension FileReplacer {
  /// That a file can be replaced: that it is a file, no link, and may be written.
  func check(_ path: String) throws(RunFailure) {
    switch FolderEntry(at: "\(root)/\(path)") {
    case .file?: break
    case .link?:
      throw RunFailure(
        message: "\(path.inert) can't be changed, because it is a symbolic link\n"
          + "put a copy of the file here instead")
    case .folder?, .other?:
      throw RunFailure(message: "\(path.inert) can't be changed, because it is no file")
    case nil: throw failure(path)
    }
    var status = stat()
    guard lstat("\(root)/\(path)", &status) == 0 else { throw failure(path) }
    // The superuser may write everything, but a file without the bit is meant to stay as it is.
    guard status.st_mode & 0o222 != 0, access("\(root)/\(path)", W_OK) == 0 else {
      throw RunFailure(
        message: "\(path.inert) can't be changed, because it may not be written\n"
          + "allow it first: chmod u+w \(path.inert)")
    }
  }

  /// Replaces files, or none where one of the new ones can't be written.
  func replace(_ files: [(path: String, bytes: [UInt8])]) throws(RunFailure) {
    var waiting: [Waiting] = []
    do {
      for (index, file) in files.enumerated() {
        waiting.append(try write(file.bytes, for: file.path, number: index))
      }
    } catch {
      for file in waiting { unlink(file.temporary) }
      throw error
    }
    try putInPlace(waiting)
  }

  private func putInPlace(_ waiting: [Waiting]) throws(RunFailure) {
    for (index, file) in waiting.enumerated()
    where rename(file.temporary, "\(root)/\(file.path)") != 0 {
      let reason = failure(file.path)
      for rest in waiting[index...] { unlink(rest.temporary) }
      let done = waiting[..<index].map { "\n  \($0.path.inert)" }.joined()
      throw RunFailure(
        message: reason.message + (done.isEmpty ? "" : "\nthese were changed before it:\(done)"))
    }
  }

  /// Writes a new file beside the one that it is for, with that one's owner and permissions.
  private func write(
    _ bytes: [UInt8], for path: String, number: Int
  ) throws(RunFailure) -> Waiting {
    var status = stat()
    guard lstat("\(root)/\(path)", &status) == 0 else { throw failure(path) }
    let folder = path.lastIndex(of: "/").map { "\(root)/\(path[..<$0])" } ?? root
    let temporary = "\(folder)/.persona-\(getpid())-\(number).tmp"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(temporary, flags, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    // Only the superuser can give files away; for all others it is theirs already.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    var reason = Console.failure(writing: bytes, to: descriptor)
    if reason == nil, fchmod(descriptor, status.st_mode & 0o7777) != 0 || fsync(descriptor) != 0 {
      reason = System.errorText
    }
    if close(descriptor) != 0, reason == nil { reason = System.errorText }
    guard let reason else { return Waiting(temporary: temporary, path: path) }
    unlink(temporary)
    throw failure(path, reason)
  }

  private func failure(_ path: String, _ reason: String = System.errorText) -> RunFailure {
    RunFailure(message: "\(path.inert) can't be changed: \(reason)")
  }
}
