internal import WorkspaceModel

/// Finds the files of one tree that lie in another one under a new path.
///
/// The files of a folder are compared here rather than by git, which would run the filters that a
/// repository may name in its configuration on each of them.
struct Renames {
  /// How many pairs of files are looked at; beyond that, files that look alike are not told.
  private static let pairLimit = 100_000

  /// The new paths of the files that moved, by their old ones.
  private(set) var newPaths: [String: String] = [:]
  /// What is left of the files that only one of the trees has, by path.
  private var gone: [String: RenamedText]
  private var appeared: [String: RenamedText]

  init(from older: some SourceTree, to newer: some SourceTree) {
    let (before, after) = (Self.paths(in: older), Self.paths(in: newer))
    gone = Self.texts(before.subtracting(after), in: older)
    appeared = Self.texts(after.subtracting(before), in: newer)
    takeEqualTexts()
    takeSimilarTexts()
  }
}

extension Renames {
  private static func paths(in tree: some SourceTree) -> Set<String> {
    Set(tree.entries.filter { $0.kind == .file && FileKind.mayBeRead($0.path) }.map(\.path))
  }

  private static func texts(
    _ paths: Set<String>, in tree: some SourceTree
  ) -> [String: RenamedText] {
    let texts = paths.compactMap { path in RenamedText(path, tree).map { (path, $0) } }
    return Dictionary(texts, uniquingKeysWith: { first, _ in first })
  }

  private mutating func takeEqualTexts() {
    let candidates = Dictionary(grouping: appeared.values, by: \.bytes)
    var pairs: [RenamedPair] = []
    for old in gone.values {
      for new in candidates[old.bytes] ?? [] where pairs.count < Self.pairLimit {
        pairs.append(RenamedPair(old, new, likeness: 100))
      }
    }
    take(pairs)
  }

  private mutating func takeSimilarTexts() {
    guard gone.count * appeared.count <= Self.pairLimit else { return }
    let candidates = appeared.values.map { ($0, TextPieces($0.bytes)) }
    let pairs = gone.values.flatMap { old in
      let pieces = TextPieces(old.bytes)
      return candidates.compactMap { new, newPieces in
        pieces.likeness(to: newPieces).map { RenamedPair(old, new, likeness: $0) }
      }
    }
    take(pairs)
  }

  /// Takes out the files that belong together, the best pairs first, each file once.
  private mutating func take(_ pairs: [RenamedPair]) {
    for pair in pairs.sorted() {
      guard gone[pair.old] != nil, appeared[pair.new] != nil else { continue }
      newPaths[pair.old] = pair.new
      gone[pair.old] = nil
      appeared[pair.new] = nil
    }
  }
}
