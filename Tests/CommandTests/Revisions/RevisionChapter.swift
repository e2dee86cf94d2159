import PersonaTestSupport

/// One commit of a story: what somebody does to the files, and what a reader must be told of it.
struct RevisionChapter: Sendable {
  /// What is done, as the message of the commit says it.
  let name: String
  let day: String
  /// The cells that move, each as `address before → after: causes`, the worse ones first.
  let moves: [String]
  /// The needs that stand otherwise, each as `address before → after`, with whether it is lost.
  let needs: [String]
  /// Why nothing can be measured after it, if so.
  let gap: String?
  /// Whether only the taxonomy differs, so that nothing moves when all commits are judged by one.
  let isOfTheTaxonomy: Bool
  /// What is done to the files, by path.
  let edit: @Sendable (inout [String: String]) -> Void

  init(
    _ name: String, _ day: String, _ moves: [String] = [], needs: [String] = [],
    gap: String? = nil, isOfTheTaxonomy: Bool = false,
    edit: @escaping @Sendable (inout [String: String]) -> Void
  ) {
    (self.name, self.day, self.moves, self.needs, self.gap) = (name, day, moves, needs, gap)
    (self.isOfTheTaxonomy, self.edit) = (isOfTheTaxonomy, edit)
  }
}

extension [String: String] {
  /// Exchanges words in a file that holds them.
  mutating func change(_ path: String, _ words: String, to others: String) {
    precondition(self[path]?.contains(words) ?? false, "\(path) does not say \(words)")
    self[path] = self[path]?.replacing(words, with: others)
  }

  /// Gives a file another path.
  mutating func move(_ path: String, to other: String) {
    self[other] = removeValue(forKey: path)
  }
}

extension GitFixture {
  /// Commits all files of a workspace as they are then, and deletes those that are gone.
  func commit(
    all files: [String: String], after old: [String: String], message: String, day: String
  ) throws -> String {
    try commit(
      files.filter { old[$0.key] != $0.value },
      deleting: old.keys.filter { files[$0] == nil }.sorted(), message: message, day: day)
  }
}
