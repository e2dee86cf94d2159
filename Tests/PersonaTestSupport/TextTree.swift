package import WorkspaceModel

/// A workspace made of texts, by path.
package struct TextTree: SourceTree {
  package let entries: [SourceTreeEntry]
  private let texts: [String: [UInt8]]

  package init(_ texts: [String: String]) {
    self.init(bytes: texts.mapValues { Array($0.utf8) })
  }

  package init(bytes: [String: [UInt8]]) {
    texts = bytes
    entries = bytes.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
      SourceTreeEntry(path: $0)
    }
  }

  /// The same workspace with another text in one of its files.
  package func replacing(_ path: String, by bytes: [UInt8]) -> TextTree {
    TextTree(bytes: texts.merging([path: bytes]) { $1 })
  }

  package func bytes(of path: String) -> Result<[UInt8], UnreadableSource> {
    texts[path].map { .success($0) } ?? .failure(UnreadableSource("there is no such file"))
  }

  package func beginning(
    of path: String, upTo limit: Int
  ) -> Result<FileBeginning, UnreadableSource>? {
    bytes(of: path).map { FileBeginning(bytes: Array($0.prefix(limit)), size: $0.count) }
  }
}

extension Workspace {
  /// The workspace of some texts, by path.
  package static func read(_ files: [String: String], rules: Set<String> = []) -> Workspace {
    WorkspaceReader.read(TextTree(files), rules: rules, jobs: 1)
  }
}
