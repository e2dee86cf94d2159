package import SourceDocuments

extension SourceDocument {
  /// The document as text, with the place of everything in it.
  package var dump: String {
    var lines: [String] = []
    switch frontMatter {
    case .absent: lines.append("front matter: absent")
    case .unreadable: lines.append("front matter: unreadable")
    case .entries(let entries): dump(entries, into: &lines, indent: "")
    }
    if let title = body.title { lines.append("# \(title.text) @\(place(title.range))") }
    dump(body.preamble, into: &lines, indent: "")
    for section in body.sections { dump(section, into: &lines, indent: "") }
    for problem in diagnostics {
      lines.append("\(problem.rule.id) @\(problem.place.start.line):\(problem.place.start.column)")
    }
    return lines.joined(separator: "\n")
  }

  private func dump(_ entries: [YAMLEntry], into lines: inout [String], indent: String) {
    for entry in entries {
      lines.append("\(indent)\(entry.key) @\(place(entry.keyRange))")
      dump(entry.value, into: &lines, indent: indent + "  ")
    }
  }

  private func dump(_ node: YAMLNode, into lines: inout [String], indent: String) {
    switch node.content {
    case .scalar(let text, let isPlain):
      lines.append("\(indent)\(isPlain ? text : "\"\(text)\"") @\(place(node.range))")
    case .list(let nodes):
      lines.append("\(indent)list @\(place(node.range))")
      for node in nodes { dump(node, into: &lines, indent: indent + "  ") }
    case .map(let entries):
      lines.append("\(indent)map @\(place(node.range))")
      dump(entries, into: &lines, indent: indent + "  ")
    }
  }

  private func dump(_ section: MarkdownSection, into lines: inout [String], indent: String) {
    let heading = section.heading
    let marks = String(repeating: "#", count: heading.level)
    lines.append("\(indent)\(marks) \(heading.text) @\(place(heading.range)) #\(heading.anchor)")
    dump(section.content, into: &lines, indent: indent + "  ")
    for part in section.subsections { dump(part, into: &lines, indent: indent + "  ") }
  }

  private func dump(_ content: MarkdownContent, into lines: inout [String], indent: String) {
    if let first = content.firstParagraph { lines.append("\(indent)text: \(first)") }
    for item in content.items { dump(item, into: &lines, indent: indent) }
  }

  private func dump(_ item: MarkdownItem, into lines: inout [String], indent: String) {
    lines.append("\(indent)- \(item.text) @\(place(item.range))")
    for note in item.notes { dump(note, into: &lines, indent: indent + "  ") }
  }

  private func place(_ range: Range<Int>) -> String {
    let (start, end) = (file.position(at: range.lowerBound), file.position(at: range.upperBound))
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }
}

extension SourceDocument {
  /// The document of a text.
  package init(_ text: String, path: String = "content/example.md") {
    self.init(SourceFile(path: path, bytes: Array(text.utf8)))
  }
}
