internal import SystemCalls

/// What kept a site from being published.
public enum PublishingError: Error, Equatable, Sendable {
  /// The output folder may not be used.
  case refusedOutput(path: String, reason: OutputRefusal)
  /// A page has a path that no page may have.
  case invalidPath(String, fault: PathFault)
  /// Two pages cannot stand beside each other on every file system.
  case collidingPaths(String, String)
  /// Another build is writing to the same folder.
  case locked(output: String, process: Int?)
  /// Files stand where pages must go, and no build has written them as they are now.
  case foreignFiles(output: String, paths: [String])
  /// Something that is neither a page nor a folder of pages stands in the way.
  case blocked(path: String, by: EntryKind)
  /// The record of what was published cannot be understood, from this line on.
  case damagedManifest(path: String, line: Int)
  /// The record of what was published was written by a newer version.
  case newerManifest(path: String, version: Int)
  /// Something failed when some pages were in place already.
  indirect case partly(output: String, reason: PublishingError)
  /// The system refused to read or write a file.
  case system(action: String, path: String, code: Int32)
}

extension PublishingError: CustomStringConvertible {
  /// What is wrong, where, and how to mend it.
  public var description: String {
    switch self {
    case .refusedOutput(let path, let reason):
      "the output folder \(quoted(path)) \(reason); choose another folder, such as `_site`"
    case .invalidPath(let path, let fault):
      "no page can have the path \(quoted(path)), because it \(fault.rawValue); rename its source"
    case .collidingPaths(let first, let second):
      "the pages \(quoted(first)) and \(quoted(second)) would overwrite each other; rename one"
    case .locked(let output, let process):
      "another build\(process.map { " (process \($0))" } ?? "") is writing to \(quoted(output)); "
        + "wait until it has finished"
    case .foreignFiles(let output, let paths):
      "\(quoted(output)) holds files that a page would overwrite, and that no build wrote or "
        + "somebody edited since; move or delete them, then build again: "
        + paths.map(quoted).joined(separator: ", ")
    case .blocked(let path, let kind):
      "a page cannot be published because of the \(kind.rawValue) \(quoted(path)); "
        + "move or delete it, then build again"
    case .damagedManifest(let path, let line):
      "the record of published pages is damaged: \(quoted(path)), line \(line); "
        + "restore that file or empty the output folder, then build again"
    case .newerManifest(let path, let version):
      "the site was published by a newer version (\(quoted(path)) has format \(version)); "
        + "update this tool, or choose another output folder"
    case .partly(let output, let reason):
      "\(reason); until then some pages in \(quoted(output)) are new and others are not"
    case .system(let action, let path, let code):
      "cannot \(action) \(quoted(path)): \(String(cString: strerror(code))); \(remedy(for: code))"
    }
  }
}

extension PublishingError {
  /// What the system gave as its reason, right after a call that failed.
  static func lastFailure(to action: String, _ path: @autoclosure () -> String) -> PublishingError {
    // Making the path might need memory, which may change the reason.
    let code = errno
    return .system(action: action, path: path(), code: code)
  }
}

extension PublishingError {
  private func remedy(for code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "free some space, then build again"
    case EACCES, EPERM, EROFS: "allow this user to do so, then build again"
    default: "mend that, then build again"
    }
  }

  /// Control characters are spelled out, so that no name can steer the terminal.
  private func quoted(_ path: String) -> String {
    let inert = path.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control
        ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }
    return "`\(inert.joined())`"
  }
}
