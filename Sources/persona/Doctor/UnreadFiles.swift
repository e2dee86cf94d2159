internal import SourceDocuments
internal import WorkspaceModel

/// What lies below `personas/` and `content/` and says nothing about coverage.
struct UnreadFiles {
  /// Each with the reason.
  private(set) var leftOut: [(path: String, reason: String)] = []
  /// Files beside the Markdown.
  private(set) var attachmentCount = 0
  /// Files that should be read, and can't.
  private(set) var unreadableCount = 0

  init(in tree: WorkingTree) {
    var folders = Set(tree.layout.folders)
    for entry in tree.entries {
      let parts = entry.path.split(separator: "/")
      for end in 1..<max(1, parts.count) { folders.insert(parts[..<end].joined(separator: "/")) }
      add(entry, tree.layout)
    }
    for folder in folders.sorted() { addHidden(in: folder, root: tree.root) }
    leftOut.sort { $0.path.precedes($1.path) }
  }
}

extension UnreadFiles {
  private mutating func add(_ entry: SourceTreeEntry, _ layout: WorkspaceLayout) {
    if entry.kind != .file {
      unreadableCount += 1
    } else if entry.path.hasPrefix(WorkspaceLayout.measurementFolder) {
      leftOut.append((entry.path, "outcomes are no content"))
    } else if layout.file(at: entry.path) != nil {
      return
    } else if NearName.rightPath(of: entry.path) != nil {
      leftOut.append((entry.path, "its name does not end in `.md`"))
    } else if !entry.path.hasSuffix(".md") {
      attachmentCount += 1
    } else {
      leftOut.append((entry.path, Self.reason(for: entry.path)))
    }
  }

  private static func reason(for path: String) -> String {
    if path.split(separator: "/").last == "README.md" { return "a README" }
    return FileKind.of(path) == nil
      ? "its name, or a folder's, begins with _" : "the taxonomy's `content` names another folder"
  }

  private mutating func addHidden(in folder: String, root: String) {
    let names = (try? FolderEntry.names(in: "\(root)/\(folder)", hidden: true).get()) ?? []
    leftOut += names.map { ("\(folder)/\($0.text)", "its name begins with a dot") }
  }
}
