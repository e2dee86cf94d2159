/// The files that differ between two states of a workspace.
package struct FileChanges: Sendable, Hashable {
  /// In the order of the later paths' bytes; one that was removed stands under its own.
  package let files: [FileChange]
  private let touched: Set<String>
  private let laterIDs: [FileKind: [String: String]]

  /// Compares the files of two trees by their bytes.
  ///
  /// - Parameters:
  ///   - before: The earlier files.
  ///   - after: The later files.
  ///   - renames: The later path of each file that was renamed, by its earlier one.
  package init(
    from before: any SourceTree, to after: any SourceTree, renames: [String: String] = [:]
  ) {
    let old = Dictionary(
      before.entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let earlierPaths = Dictionary(
      renames.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var kept: Set<String> = []
    var files = after.entries.compactMap { entry -> FileChange? in
      guard let earlier = old[earlierPaths[entry.path] ?? entry.path] else {
        return FileChange(path: entry.path, kind: .added)
      }
      kept.insert(earlier.path)
      let isSame =
        earlier.kind == entry.kind && before.bytes(of: earlier.path) == after.bytes(of: entry.path)
      guard earlier.path == entry.path else {
        return FileChange(path: entry.path, kind: .renamed(from: earlier.path, isEdited: !isSame))
      }
      return isSame ? nil : FileChange(path: entry.path, kind: .edited)
    }
    files += before.entries.map(\.path).filter { !kept.contains($0) }
      .map { FileChange(path: $0, kind: .removed) }
    self.init(files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
  }

  private init(_ files: [FileChange]) {
    self.files = files
    touched = Set(files.filter(\.isEdited).map(\.path))
    var ids: [FileKind: [String: String]] = [:]
    for file in files {
      guard case .renamed(let path, _) = file.kind, let old = FileKind.of(path),
        let new = FileKind.of(file.path), old.kind == new.kind
      else { continue }
      ids[old.kind, default: [:]][old.id] = new.id
    }
    laterIDs = ids
  }
}

/// A file that differs between two states of a workspace.
package struct FileChange: Sendable, Hashable {
  /// The path from the workspace's root; the later one of a file that was renamed.
  package let path: String
  package let kind: Kind

  package enum Kind: Sendable, Hashable {
    case added, removed, edited
    case renamed(from: String, isEdited: Bool)
  }

  package init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// Whether what stands in it differs.
  package var isEdited: Bool {
    if case .renamed(_, let isEdited) = kind { return isEdited }
    return true
  }
}

extension FileChanges {
  /// Nothing differs, as far as is known.
  package static let none = FileChanges([])

  package var isEmpty: Bool { files.isEmpty }

  /// Whether what stands in a file of the later state differs from what stood there.
  package func touches(_ path: String) -> Bool { touched.contains(path) }

  /// The id that a file of the earlier state has in the later one.
  package func laterID(_ id: String, of kind: FileKind) -> String { laterIDs[kind]?[id] ?? id }
}
