internal import SourceDocuments

/// The files of a tree by kind, with the ids that their paths give.
struct SourceListing: Sendable {
  /// A file that is read.
  struct Item: Sendable {
    /// Its place among the entries of the tree.
    let entry: Int
    let path: String
    var id: String
    /// Whether the path gives no id, so that this one was made from it.
    var isDoubtful: Bool
    /// Whether the file is not read because of how its name ends.
    var isMisnamed = false
    /// Why it can't be read at all, if so.
    var refusal: Diagnostic?
  }

  /// By kind, in the order of the ids' bytes.
  private(set) var items: [FileKind: [Item]] = [:]
  /// Files beside the Markdown.
  private(set) var attachments = AttachmentListing([])
  /// Markdown that is not read, as a README.
  private(set) var unread: Set<String> = []
  /// Every file to which a link can lead, in the order of their bytes.
  private(set) var orderedPaths: [String] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether personas were left out because there are too many.
  private(set) var lacksPersonas = false
  private let layout: WorkspaceLayout

  init(_ entries: [SourceTreeEntry], _ layout: WorkspaceLayout) {
    self.layout = layout
    let folders = layout.folders
    var others: [String] = []
    for (index, entry) in entries.prefix(Limits.files).enumerated()
    where folders.contains(where: entry.path.isInside) {
      add(entry, at: index, others: &others)
    }
    attachments = AttachmentListing(others)
    if entries.count > Limits.files {
      diagnostics.append(TooManyFiles.diagnostic(entries[Limits.files].path))
    }
    for kind in FileKind.allCases {
      settleEqualIDs(kind)
      settleDoubtfulIDs(kind)
      items[kind]?.sort { $0.id.precedes($1.id) }
    }
    limitPersonas()
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
    return orderedPaths.contains { $0.hasPrefix(folder) }
  }

  private mutating func add(_ entry: SourceTreeEntry, at index: Int, others: inout [String]) {
    let refusal = Self.refusal(of: entry)
    // A site generator's folder may hold Markdown of every name.
    let right = layout.isOwn(entry.path) ? nil : NearName.rightPath(of: entry.path)
    if entry.path.hasPrefix(WorkspaceLayout.measurementFolder) {
      return
    } else if let (kind, id) = layout.file(at: right ?? entry.path) {
      // What can't be read keeps its row, so that a mistake never raises coverage.
      var item = Item(entry: index, path: entry.path, kind, id)
      item.isMisnamed = right != nil
      item.refusal = refusal ?? right.map { NearlyMarkdown.diagnostic(entry.path, rightPath: $0) }
      items[kind, default: []].append(item)
    } else if let refusal {
      diagnostics.append(refusal)
      return
    } else if !entry.path.hasSuffix(".md") {
      others.append(entry.path)
    } else {
      // A README or a file that begins with `_` has no page that a link could lead to.
      unread.insert(entry.path)
      return
    }
    orderedPaths.append(entry.path)
  }

  private mutating func limitPersonas() {
    guard let first = self[.persona].dropFirst(Limits.personas).first else { return }
    diagnostics.append(TooManyPersonas.diagnostic(first.path))
    items[.persona]?.removeSubrange(Limits.personas...)
    lacksPersonas = true
  }

  private static func refusal(of entry: SourceTreeEntry) -> Diagnostic? {
    switch entry.kind {
    case .file: nil
    case .symbolicLink(let target): SymbolicLink.diagnostic(entry.path, target: target)
    case .foreign(let reason): NotAFile.diagnostic(entry.path, reason)
    case .unreadable(let reason): UnreadableFile.diagnostic(entry.path, reason)
    }
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
    var taken = Set(self[kind].filter { !$0.hasBorrowedID }.map(\.id))
    for index in self[kind].indices where self[kind][index].hasBorrowedID {
      let item = self[kind][index]
      let isFree = taken.insert(item.id).inserted
      if !item.isMisnamed {
        diagnostics.append(
          BadID.file(
            item.path, suggestion: isFree ? layout.path(of: item.id, kind) : nil))
      }
      guard !isFree else { continue }
      var number = 2
      while !taken.insert("\(item.id)-\(number)").inserted { number += 1 }
      items[kind]?[index].id = "\(item.id)-\(number)"
    }
  }
}

extension SourceListing.Item {
  /// A file whose name gives no id keeps its row under the nearest id that there is, so that a
  /// mistake never raises coverage.
  fileprivate init(entry: Int, path: String, _ kind: FileKind, _ id: String) {
    self.entry = entry
    self.path = path
    isDoubtful = !Identifier.isValid(id)
    guard isDoubtful else {
      self.id = id
      return
    }
    let near = Identifier.suggestion(for: id)
    self.id = Identifier.isValid(near) ? near : kind.rawValue
  }

  /// Whether another file may have the id by right.
  fileprivate var hasBorrowedID: Bool { isDoubtful || isMisnamed }
}
