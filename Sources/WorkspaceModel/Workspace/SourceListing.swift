internal import SourceDocuments

/// The files of a tree by kind, with the ids that their paths give.
struct SourceListing: Sendable {
  /// A file that is read.
  struct Item: Sendable {
    let path: String
    let id: String
    /// Whether the path gives no id, so that this one was made from it.
    let isDoubtful: Bool
    /// Why it can't be read at all, if so.
    var refusal: Diagnostic?
  }

  /// By kind, in the order of the ids' bytes.
  private(set) var items: [FileKind: [Item]] = [:]
  /// Files beside the Markdown.
  private(set) var attachments: Set<String> = []
  /// Every file, for links.
  private(set) var paths: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ entries: [SourceTreeEntry]) {
    for entry in entries.prefix(Limits.files) { add(entry) }
    if entries.count > Limits.files {
      diagnostics.append(TooManyFiles.diagnostic(entries[Limits.files].path))
    }
    for kind in FileKind.allCases {
      items[kind]?.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
      dropRepeatedIDs(kind)
    }
  }
}

extension SourceListing {
  subscript(kind: FileKind) -> [Item] { items[kind] ?? [] }

  func table<Element>(_ kind: FileKind) -> IDTable<Element> {
    IDTable(ids: self[kind].map(\.id))
  }

  private mutating func add(_ entry: SourceTreeEntry) {
    let refusal = Self.refusal(of: entry)
    if let (kind, id) = FileKind.of(entry.path) {
      // What can't be read keeps its row, so that a mistake never raises coverage.
      var item = item(entry.path, kind, id)
      item.refusal = refusal
      items[kind, default: []].append(item)
    } else if let refusal {
      diagnostics.append(refusal)
      return
    } else if !entry.path.hasSuffix(".md") {
      attachments.insert(entry.path)
    }
    paths.insert(entry.path)
  }

  private static func refusal(of entry: SourceTreeEntry) -> Diagnostic? {
    switch entry.kind {
    case .file: nil
    case .symbolicLink(let target): SymbolicLink.diagnostic(entry.path, target: target)
    case .unreadable(let reason): UnreadableFile.diagnostic(entry.path, reason)
    }
  }

  /// A file whose name gives no id keeps its row under the nearest id that there is, so that a
  /// mistake never raises coverage.
  private mutating func item(_ path: String, _ kind: FileKind, _ id: String) -> Item {
    guard !Identifier.isValid(id) else { return Item(path: path, id: id, isDoubtful: false) }
    diagnostics.append(BadID.file(path, kind: kind, id: id))
    let near = Identifier.suggestion(for: id)
    let number = self[kind].count + 1
    let made = Identifier.isValid(near) ? near : "\(kind.rawValue)-\(number)"
    return Item(path: path, id: made, isDoubtful: true)
  }

  /// Of two files with one id, the one whose path gives it is kept.
  private mutating func dropRepeatedIDs(_ kind: FileKind) {
    var kept: [Item] = []
    for item in self[kind] {
      if let last = kept.last, last.id == item.id {
        if last.isDoubtful { kept[kept.count - 1] = item }
      } else {
        kept.append(item)
      }
    }
    items[kind] = kept
  }
}
