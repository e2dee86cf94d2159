internal import SourceDocuments
internal import WorkspaceModel

/// The lines of a brief, part by part, in which nothing of the files can steer a terminal or is
/// markup.
struct BriefLines {
  private var parts: [Part] = []

  private enum Part {
    case heading(title: String, path: String, summary: String?)
    case fact(name: String, value: String)
    case list(title: String, items: [String])
    case block(title: String, lines: [String])
  }
}

extension BriefLines {
  /// What a file is called, where it lies, who keeps it.
  mutating func heading(_ item: some WorkspaceItem, in taxonomy: Taxonomy) {
    parts.append(.heading(title: item.title, path: item.path, summary: item.facts.summary))
    fact("owner", item.owner.map(taxonomy.title(of:)))
    fact("reviewed", item.reviewed?.description)
  }

  mutating func fact(_ name: String, _ value: String?) {
    if let value { parts.append(.fact(name: name, value: value)) }
  }

  mutating func fact(_ name: String, _ values: [String]) {
    if !values.isEmpty { fact(name, values.joined(separator: ", ")) }
  }

  /// A list with its title; nothing for an empty one.
  mutating func list(_ title: String, _ items: [String]) {
    if !items.isEmpty { parts.append(.list(title: title, items: items)) }
  }

  /// Lines below a title, which are inert already; nothing for none.
  mutating func block(_ title: String, _ lines: [String]) {
    if !lines.isEmpty { parts.append(.block(title: title, lines: lines)) }
  }
}

extension BriefLines {
  /// The brief in its forms.
  var page: PageReport { PageReport(text: text, markdown: markdown) }

  private var text: String {
    parts.map { part in
      switch part {
      case .heading(let title, let path, let summary):
        "\(title.inert)\n\(path.inert)\n" + (summary.map { "\($0.inert)\n" } ?? "") + "\n"
      case .fact(let name, let value): "\(name): \(value.inert)\n"
      case .list(let title, let items):
        "\n\(title.inert)\n" + items.map { "  - \($0.inert)\n" }.joined()
      case .block(let title, let lines):
        "\n\(title.inert)\n" + lines.map { "  \($0)\n" }.joined()
      }
    }.joined()
  }

  private var markdown: String {
    parts.map { part in
      switch part {
      case .heading(let title, let path, let summary):
        "# \(MarkdownTable.escaped(title))\n\n\(MarkdownTable.escaped(path))\n\n"
          + (summary.map { "\(MarkdownTable.escapedLine($0))\n\n" } ?? "")
      case .fact(let name, let value): "- \(name): \(MarkdownTable.escapedLine(value))\n"
      case .list(let title, let items):
        PageReport.heading(title)
          + items.map { "- \(MarkdownTable.escapedLine($0))\n" }.joined()
      case .block(let title, let lines): PageReport.verbatim(title, lines)
      }
    }.joined()
  }
}
