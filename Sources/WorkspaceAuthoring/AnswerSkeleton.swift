internal import SourceDocuments
internal import WorkspaceModel

/// The section Answers of a new file: places to write, none of which claims anything.
enum AnswerSkeleton {
  /// An item for a need that nobody has named yet.
  static let blank =
    "- (write: the address of a need, a colon, and in a sentence what this replies to it)\n"

  static func section(_ items: [String]) -> String {
    items.isEmpty ? "" : "\n## Answers\n" + items.joined()
  }

  /// An item for a need; of one that nothing can point at yet, what has to be done first.
  static func item(_ ordinal: Ordinal<Need>, _ workspace: Workspace) -> String {
    let need = workspace.needs[ordinal]
    let words = "\(need.kind.rawValue) \"\(need.text)\""
    guard need.isAddressable else {
      let place = "\(workspace.personas[need.persona].path), line \(need.line)"
      return
        "- (write: first a name for the \(words) in \(place), then its address and the reply)\n"
    }
    return "- \(workspace.address(of: ordinal)): (write: in a sentence, what this replies to the "
      + "\(words))\n"
  }
}
