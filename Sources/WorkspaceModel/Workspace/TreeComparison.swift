/// Finds the files that differ between two trees.
struct TreeComparison {
  private let before: any SourceTree
  private let after: any SourceTree
  private let old: [String: SourceTreeEntry]
  /// The earlier path of each file that was renamed, by its later one.
  private var earlierPaths: [String: String]

  init(_ before: any SourceTree, _ after: any SourceTree, _ renames: [String: String]) {
    self.before = before
    self.after = after
    old = Dictionary(
      before.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    earlierPaths = Dictionary(
      renames.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    addEqualFiles()
  }
}

extension TreeComparison {
  /// The files that differ, in the order of the later paths' bytes.
  var files: [FileChange] {
    let kept = Set(after.entries.map { earlierPath(of: $0) })
    let removed = before.entries.map(\.path).filter { !kept.contains($0) }
      .map { FileChange(path: $0, kind: .removed) }
    return (after.entries.compactMap(change) + removed)
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func earlierPath(of entry: SourceTreeEntry) -> String {
    earlierPaths[entry.path] ?? entry.path
  }

  private func change(of entry: SourceTreeEntry) -> FileChange? {
    guard let earlier = old[earlierPath(of: entry)] else {
      return FileChange(path: entry.path, kind: .added)
    }
    let isSame =
      earlier.kind == entry.kind && before.bytes(of: earlier.path) == after.bytes(of: entry.path)
    guard earlier.path == entry.path else {
      return FileChange(path: entry.path, kind: .renamed(from: earlier.path, isEdited: !isSame))
    }
    return isSame ? nil : FileChange(path: entry.path, kind: .edited)
  }

  /// Takes a file that is gone and a new one with the same content for one that was renamed.
  private mutating func addEqualFiles() {
    let paths = Set(after.entries.map(\.path))
    let renamed = Set(earlierPaths.values)
    let gone = before.entries.filter {
      $0.kind == .file && !paths.contains($0.path) && !renamed.contains($0.path)
    }
    guard !gone.isEmpty else { return }
    var pathsByContent: [[UInt8]: [String]] = [:]
    for entry in gone {
      guard case .success(let bytes) = before.bytes(of: entry.path), !bytes.isEmpty
      else { continue }
      pathsByContent[bytes, default: []].append(entry.path)
    }
    for entry in after.entries where old[entry.path] == nil && earlierPaths[entry.path] == nil {
      // Of several equal files nobody can tell which one became which.
      guard case .success(let bytes) = after.bytes(of: entry.path),
        let equal = pathsByContent.removeValue(forKey: bytes), equal.count == 1
      else { continue }
      earlierPaths[entry.path] = equal[0]
    }
  }
}
