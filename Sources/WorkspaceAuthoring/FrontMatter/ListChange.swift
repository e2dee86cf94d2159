internal import SourceDocuments

/// Makes a list on lines of its own say something else, item by item, so that its comments stay.
struct ListChange {
  let layout: FrontMatterLayout
  /// The items that are there.
  let written: [YAMLNode]
  let first: YAMLNode
  let wanted: [String]
}

extension ListChange {
  /// The changes after which the list has the wanted items and no others.
  ///
  /// Items that are new stand at the end, with the marks of the first.
  var changes: [ByteChange] {
    let names = written.map { node in
      if case .scalar(let text, _) = node.content { text } else { "" }
    }
    let removals = zip(written, names).filter { !wanted.contains($0.1) }.map { removal(of: $0.0) }
    return removals + addition(of: wanted.filter { !names.contains($0) })
  }

  private func removal(of node: YAMLNode) -> ByteChange {
    let start = startOfLine(of: node)
    return ByteChange(start..<layout.startOfLine(after: layout.end(of: node)), "")
  }

  private func addition(of names: [String]) -> [ByteChange] {
    guard let last = written.last, !names.isEmpty else { return [] }
    let end = layout.end(of: last)
    let lineEnd = layout.lineEnd(of: layout.file.line(at: end))
    let start = layout.file.text(in: startOfLine(of: first)..<first.range.lowerBound)
    let lines = names.map { "\(start)\($0.asShortYAML)\(lineEnd)" }
    return [ByteChange(insertingAt: layout.startOfLine(after: end), lines.joined())]
  }

  private func startOfLine(of node: YAMLNode) -> Int {
    layout.file.bytesOfLine(layout.file.line(at: node.range.lowerBound)).lowerBound
  }
}
