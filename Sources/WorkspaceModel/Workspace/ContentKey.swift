internal import SourceDocuments

/// A file with a certain content; two paths that only look alike are two files.
struct ContentKey: Hashable, Sendable {
  let path: String
  let content: String

  static func == (left: ContentKey, right: ContentKey) -> Bool {
    left.content == right.content && left.path.hasBytes(of: right.path)
  }
}

/// A file that is read before the assets, which point at it by its place among the others.
struct GroundworkFile: Equatable, Sendable {
  let id: String
  /// None of one that can't be read, whatever its content is.
  let key: ContentKey?
}

extension SourceListing {
  /// The files that are read before the assets, with their content; none where one of them has no
  /// name for it.
  func groundwork(in entries: [SourceTreeEntry]) -> [GroundworkFile]? {
    let items = FileKind.allCases.filter { $0 != .asset && $0 != .campaign }
      .flatMap { self[$0] }
    guard items.allSatisfy({ $0.refusal != nil || entries[$0.entry].content != nil }) else {
      return nil
    }
    return items.map { GroundworkFile(id: $0.id, key: ContentKey($0, in: entries)) }
  }
}

extension ContentKey {
  /// The key of a file; none of one that can't be read, whatever its content is, and where the tree
  /// has no names.
  init?(_ item: SourceListing.Item, in entries: [SourceTreeEntry]) {
    guard item.refusal == nil, let content = entries[item.entry].content else { return nil }
    self.init(path: item.path, content: content)
  }
}
