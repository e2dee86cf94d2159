internal import SourceDocuments

/// Who keeps the files of a workspace while its taxonomy lists no owners: everybody that a file names.
struct OpenOwners {
  private let tags: [String: Tag]
  let vocabulary: Vocabulary

  /// The owners of some names, in the order of their bytes.
  init(of names: some Sequence<String>) {
    let all = Set(names).sorted { $0.precedes($1) }
    vocabulary = Vocabulary(
      .owners,
      entries: all.map { VocabularyEntry(id: $0, title: Identifier.isValid($0) ? nil : $0) })
    tags = Dictionary(
      all.enumerated().map { ($1, Tag(.owners, $0)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension OpenOwners {
  /// Gives each file the owner that it names.
  func settle<Item>(_ items: inout [Item], _ facts: WritableKeyPath<Item, FileFacts>) {
    for index in items.indices {
      settle(&items[index][keyPath: facts])
    }
  }

  /// The same of assets, of which only those that have another owner so far are made anew.
  func settle(_ assets: inout [Asset]) {
    for index in assets.indices {
      guard let name = assets[index].facts.openOwner, assets[index].facts.owner != tags[name]
      else { continue }
      assets[index] = assets[index].with { settle(&$0.facts) }
    }
  }

  func settle(_ facts: inout FileFacts) {
    if let name = facts.openOwner { facts.owner = tags[name] }
  }
}

extension Array where Element: WorkspaceItem {
  /// The owners that the files name.
  var openOwners: [String] { compactMap(\.facts.openOwner) }
}

extension Vocabulary {
  /// Whether any name may stand, because nobody has written the list yet.
  var isOpen: Bool { id == .owners && !isListed && !isDoubtful }
}
