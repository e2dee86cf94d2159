internal import SourceDocuments

/// The files of a revision by their paths.
public struct RevisionFiles: Sendable {
  /// In the order of the paths' bytes; several have one path only where their names are no UTF-8.
  public private(set) var all: [RevisionFile]

  /// Orders files.
  public init(_ files: [RevisionFile]) {
    // A file is large: the places are sorted, and each file moves once.
    all = files.indices.sorted { files[$0].path.precedes(files[$1].path) }.map { files[$0] }
  }
}

extension RevisionFiles {
  /// The file of a path; none to take it away.
  public subscript(path: String) -> RevisionFile? {
    get {
      let place = place(of: path)
      return place < all.count && all[place].path.hasBytes(of: path) ? all[place] : nil
    }
    set {
      let place = place(of: path)
      let isThere = place < all.count && all[place].path.hasBytes(of: path)
      all.replaceSubrange(
        place..<(isThere ? place + 1 : place), with: newValue.map { [$0] } ?? [])
    }
  }

  /// How many paths stand before another one.
  private func place(of path: String) -> Int {
    all.partitioningIndex { !$0.path.precedes(path) }
  }
}
