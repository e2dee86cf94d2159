/// The files that differ between two states of a workspace.
public struct FileChanges: Sendable, Hashable {
  /// In the order of the later paths' bytes; one that was removed stands under its own.
  public let files: [FileChange]
  private let touched: Set<String>
  private let laterIDs: [FileKind: [String: String]]

  /// Compares the files of two trees by their bytes.
  ///
  /// - Parameters:
  ///   - before: The earlier files.
  ///   - after: The later files.
  ///   - renames: The later path of each file that was renamed, by its earlier one.
  public init(
    from before: any SourceTree, to after: any SourceTree, renames: [String: String] = [:]
  ) {
    self.init(
      TreeComparison(before, after, renames).files,
      layouts: (WorkspaceLayout(of: before), WorkspaceLayout(of: after)))
  }

  /// Takes changes that are known, in the order of the later paths' bytes.
  ///
  /// - Parameters:
  ///   - files: The changes.
  ///   - layouts: Where the files lay before, and where they lie after.
  public init(
    _ files: [FileChange],
    layouts: (before: WorkspaceLayout, after: WorkspaceLayout) = (.init(), .init())
  ) {
    self.files = files
    touched = Set(files.filter(\.isEdited).map(\.path))
    var ids: [FileKind: [String: String]] = [:]
    for file in files {
      guard case .renamed(let path, _) = file.kind, let old = layouts.before.file(at: path),
        let new = layouts.after.file(at: file.path), old.kind == new.kind
      else { continue }
      ids[old.kind, default: [:]][old.id] = new.id
    }
    laterIDs = ids
  }
}

/// A file that differs between two states of a workspace.
public struct FileChange: Sendable, Hashable {
  /// The path from the workspace's root; the later one of a file that was renamed.
  public let path: String
  public let kind: Kind

  public enum Kind: Sendable, Hashable {
    case added, removed, edited
    case renamed(from: String, isEdited: Bool)
  }

  public init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// The path that it had before; that of a new file is its own.
  public var formerPath: String {
    if case .renamed(let former, _) = kind { return former }
    return path
  }

  /// Whether what stands in it differs.
  public var isEdited: Bool {
    if case .renamed(_, let isEdited) = kind { return isEdited }
    return true
  }
}

extension FileChanges {
  /// Nothing differs, as far as is known.
  public static let none = FileChanges([])

  /// Whether what stands in a file of the later state differs from what stood there.
  public func touches(_ path: String) -> Bool { touched.contains(path) }

  /// The id that a file of the earlier state has in the later one.
  public func laterID(_ id: String, of kind: FileKind) -> String { laterIDs[kind]?[id] ?? id }
}
