internal import SourceDocuments

/// The files of a tree by kind, with the ids that their paths give.
struct SourceListing: Sendable {
  /// A file that is read.
  struct Item: Sendable {
    let path: String
    var id: String
    /// Whether the path gives no id, so that this one was made from it.
    var isDoubtful: Bool
    /// Why it can't be read at all, if so.
    var refusal: Diagnostic?
  }

  /// By kind, in the order of the ids' bytes.
  private(set) var items: [FileKind: [Item]] = [:]
  /// Files beside the Markdown.
  private(set) var attachments: Set<String> = []
  /// Every file that a link can lead to.
  private(set) var paths: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []
  private let layout: WorkspaceLayout

  init(_ entries: [SourceTreeEntry], _ layout: WorkspaceLayout) {
    self.layout = layout
    let folders = layout.folders
    for entry in entries.prefix(Limits.files) where folders.contains(where: entry.path.isInside) {
      add(entry)
    }
    if entries.count > Limits.files {
      diagnostics.append(TooManyFiles.diagnostic(entries[Limits.files].path))
    }
    for kind in FileKind.allCases {
      settleEqualIDs(kind)
      settleDoubtfulIDs(kind)
      items[kind]?.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }
  }
}

extension SourceListing {
  subscript(kind: FileKind) -> [Item] { items[kind] ?? [] }

  func table<Element>(_ kind: FileKind) -> IDTable<Element> {
    IDTable(ids: self[kind].map(\.id))
  }

  /// Whether something lies in the folder of the assets.
  var hasContent: Bool {
    guard case .own(let folder) = layout.content else { return true }
    return paths.contains { $0.hasPrefix(folder) }
  }

  private mutating func add(_ entry: SourceTreeEntry) {
    let refusal = Self.refusal(of: entry)
    if entry.path.hasPrefix("content/measurement/") {
      // Outcomes are no attachments: nothing may publish them as they are.
      return
    } else if let (kind, id) = layout.file(at: entry.path) {
      // What can't be read keeps its row, so that a mistake never raises coverage.
      var item = item(entry.path, kind, id)
      item.refusal = refusal
      items[kind, default: []].append(item)
    } else if let refusal {
      diagnostics.append(refusal)
      return
    } else if !entry.path.hasSuffix(".md") {
      attachments.insert(entry.path)
    } else {
      // A README or a file that begins with `_` has no page that a link could lead to.
      return
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
  private func item(_ path: String, _ kind: FileKind, _ id: String) -> Item {
    guard !Identifier.isValid(id) else { return Item(path: path, id: id, isDoubtful: false) }
    let near = Identifier.suggestion(for: id)
    return Item(path: path, id: Identifier.isValid(near) ? near : kind.rawValue, isDoubtful: true)
  }

  /// Keeps an id that two names of a site generator's folder give for the first of them.
  private mutating func settleEqualIDs(_ kind: FileKind) {
    guard case .own = layout.content, kind == .asset else { return }
    var first: [String: String] = [:]
    for index in self[kind].indices where !self[kind][index].isDoubtful {
      let item = self[kind][index]
      if first[item.id] == nil { first[item.id] = item.path } else { doubt(index, of: kind) }
    }
  }

  private mutating func doubt(_ index: Int, of kind: FileKind) {
    items[kind]?[index].isDoubtful = true
  }

  /// Gives files whose name gives no id one that no other file has, and reports them.
  private mutating func settleDoubtfulIDs(_ kind: FileKind) {
    var taken = Set(self[kind].filter { !$0.isDoubtful }.map(\.id))
    for index in self[kind].indices where self[kind][index].isDoubtful {
      let item = self[kind][index]
      let isFree = taken.insert(item.id).inserted
      diagnostics.append(
        BadID.file(
          item.path, suggestion: isFree ? layout.path(of: item.id, kind) : nil))
      guard !isFree else { continue }
      var number = 2
      while !taken.insert("\(item.id)-\(number)").inserted { number += 1 }
      items[kind]?[index].id = "\(item.id)-\(number)"
    }
  }
}
