internal import SourceDocuments
internal import WorkspaceModel

/// Names for the needs that no asset can point at yet: made once, in one pass over the needs.
struct SuggestedNames: Sendable {
  private var suggestions: [Ordinal<Need>: String] = [:]

  init(in workspace: Workspace) {
    // A need with a mistake has a name once that is put right.
    let unnamed = workspace.needs.ordinals.filter {
      !workspace.needs[$0].isAddressable && !workspace.needs[$0].hasError
    }
    let cells = Set(unnamed.map { workspace.needs[$0].cell })
    var taken: [CellAddress: Set<String>] = [:]
    for need in workspace.needs
    where (need.isAddressable || need.hasError) && cells.contains(need.cell) {
      taken[need.cell, default: []].insert(need.name)
    }
    for need in unnamed {
      let (cell, name) = (workspace.needs[need].cell, Self.name(for: workspace.needs[need]))
      var (suggestion, number) = (name, 1)
      while !taken[cell, default: []].insert(suggestion).inserted {
        number += 1
        suggestion = "\(name)-\(number)"
      }
      suggestions[need] = suggestion
    }
  }
}

extension SuggestedNames {
  /// A name that no other need of the cell has; none for a need that has one.
  subscript(need: Ordinal<Need>) -> String? { suggestions[need] }

  /// The first words that say something.
  private static func name(for need: Need) -> String {
    let words = HeadingAnchors.slug(need.text).split(separator: "-")
      .filter { !smallWords.contains(String($0)) }
    let name = words.prefix(3).joined(separator: "-")
    return Identifier.isValid(name, allowsFolders: false) ? name : need.kind.rawValue + "-1"
  }

  private static let smallWords: Set<String> = [
    "a", "an", "and", "are", "can", "can-t", "do", "does", "for", "has", "have", "how", "i", "in",
    "is", "it", "of", "on", "or", "our", "s", "t", "that", "the", "there", "this", "to", "us", "we",
    "what", "when", "where", "which", "who", "will", "with", "you",
  ]
}
