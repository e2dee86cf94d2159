internal import SourceDocuments

/// Finds the files that differ between two trees.
struct TreeComparison {
  private let before: any SourceTree
  private let after: any SourceTree
  private let old: [String: SourceTreeEntry]
  /// The earlier path of each file that was renamed, by its later one.
  private let earlierPaths: [String: String]

  init(_ before: any SourceTree, _ after: any SourceTree, _ renames: [String: String]) {
    self.before = before
    self.after = after
    old = Dictionary(
      before.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    earlierPaths = Dictionary(
      renames.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension TreeComparison {
  /// The files that differ, in the order of the later paths' bytes.
  var files: [FileChange] {
    let kept = Set(after.entries.map { earlierPath(of: $0) })
    let removed = before.entries.map(\.path).filter { !kept.contains($0) }
      .map { FileChange(path: $0, kind: .removed) }
    return (after.entries.compactMap(change) + removed)
      .sorted { $0.path.precedes($1.path) }
  }

  private func earlierPath(of entry: SourceTreeEntry) -> String {
    earlierPaths[entry.path] ?? entry.path
  }

  private func change(of entry: SourceTreeEntry) -> FileChange? {
    guard let earlier = old[earlierPath(of: entry)] else {
      return FileChange(path: entry.path, kind: .added)
    }
    let isSame = earlier.kind == entry.kind && hasSameContent(earlier, entry)
    guard earlier.path == entry.path else {
      return FileChange(path: entry.path, kind: .renamed(from: earlier.path, isEdited: !isSame))
    }
    return isSame ? nil : FileChange(path: entry.path, kind: .edited)
  }

  private func hasSameContent(_ earlier: SourceTreeEntry, _ entry: SourceTreeEntry) -> Bool {
    if let old = earlier.content, let new = entry.content { return old == new }
    // Of a picture a commit gives no content, and nothing that is told depends on it.
    guard FileKind.mayBeRead(entry.path) else { return true }
    return before.bytes(of: earlier.path) == after.bytes(of: entry.path)
  }
}
