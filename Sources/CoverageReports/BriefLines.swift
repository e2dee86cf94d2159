internal import SourceDocuments
internal import WorkspaceModel

/// The lines of a brief for the terminal, in which nothing of the files can steer it.
struct BriefLines {
  private(set) var text = ""
}

extension BriefLines {
  /// What a file is called, where it lies, who keeps it.
  mutating func heading(_ item: some WorkspaceItem, in taxonomy: Taxonomy) {
    text += "\(item.title.inert)\n\(item.path.inert)\n"
    if let summary = item.facts.summary { text += "\(summary.inert)\n" }
    text += "\n"
    fact("owner", item.owner.map(taxonomy.title(of:)))
    fact("reviewed", item.reviewed?.description)
  }

  mutating func fact(_ name: String, _ value: String?) {
    if let value { text += "\(name): \(value.inert)\n" }
  }

  mutating func fact(_ name: String, _ values: [String]) {
    if !values.isEmpty { fact(name, values.joined(separator: ", ")) }
  }

  /// A list with its title; nothing for an empty one.
  mutating func list(_ title: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    text += "\n\(title.inert)\n" + items.map { "  - \($0.inert)\n" }.joined()
  }

  /// Lines below a title, which are inert already; nothing for none.
  mutating func block(_ title: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    text += "\n\(title.inert)\n" + lines.map { "  \($0)\n" }.joined()
  }
}
