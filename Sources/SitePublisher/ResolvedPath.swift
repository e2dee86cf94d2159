internal import SystemCalls

/// A full path without symbolic links, as far as it exists.
struct ResolvedPath: Equatable, Sendable {
  /// The names from the root of the file system to the last folder or file that exists.
  let existing: [String]
  /// The names below it.
  let missing: [String]

  init(_ path: String) throws(PublishingError) {
    let names = Self.names(in: path)
    let start = path.utf8.first == UInt8(ascii: "/") ? "/" : "./"
    for count in stride(from: names.count, through: 0, by: -1) {
      guard let real = Self.realPath(start + names.prefix(count).joined(separator: "/")) else {
        continue
      }
      (existing, missing) = Self.join(Self.names(in: real), names.dropFirst(count))
      return
    }
    throw .system(action: "find", path: path, code: ENOENT)
  }
}

extension ResolvedPath {
  /// The names in a path, without those that change nothing.
  static func names(in path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      .filter { $0 != "." }
  }

  var names: [String] { existing + missing }

  var existingText: String { "/" + existing.joined(separator: "/") }

  /// Whether another path is this one or lies below it.
  func holds(_ other: ResolvedPath) -> Bool { other.names.starts(with: names) }
}

extension ResolvedPath {
  /// What does not exist cannot be a link, so `..` merely takes back one name there.
  private static func join(
    _ existing: [String], _ rest: ArraySlice<String>
  ) -> (existing: [String], missing: [String]) {
    var existing = existing
    var missing: [String] = []
    for name in rest {
      if name != ".." {
        missing.append(name)
      } else if missing.popLast() == nil {
        _ = existing.popLast()
      }
    }
    return (existing, missing)
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
