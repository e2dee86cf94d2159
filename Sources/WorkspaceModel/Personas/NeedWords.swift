internal import SourceDocuments

/// What is written of a need, in an item, below one, in a paragraph, or hidden in another text.
struct NeedWords {
  let kind: Need.Kind
  /// What stands in parentheses, be it no id.
  let name: String?
  let segments: [String]
  let text: String
  let notes: [String]
  /// The bytes in the file.
  let range: Range<Int>
}

extension NeedWords {
  /// The name that a pointer would use.
  var pointedName: String { name ?? kind.rawValue }

  init(_ label: NeedLabel, _ item: MarkdownItem) {
    self.init(
      kind: label.kind, name: label.head.name, segments: label.head.segments,
      text: label.head.text, notes: item.noteTexts, range: item.range)
  }

  /// The need of a label whose text stands below it.
  init(_ label: NeedLabel, _ item: MarkdownItem, below words: MarkdownItem) {
    self.init(
      kind: label.kind, name: label.head.name, segments: label.head.segments, text: words.text,
      notes: words.noteTexts, range: item.range)
  }

  /// The need of an item without a label, under a heading that names its kind.
  init(_ kind: Need.Kind, ofItem item: MarkdownItem) {
    self.init(
      kind: kind, name: nil, segments: [], text: PersonaItem.unmarked(item.text).text,
      notes: item.noteTexts, range: item.range)
  }

  /// The need of a label that nothing accounts for.
  init(_ kind: Need.Kind, hiddenAt trace: LabelTraces.Trace) {
    self.init(
      kind: kind, name: trace.name, segments: [], text: trace.text, notes: [],
      range: trace.range)
  }
}

extension MarkdownContent {
  /// The needs of paragraphs, each from its label to the next one, as items.
  func needParagraphs(in file: SourceFile) -> [MarkdownItem] {
    paragraphs.flatMap { paragraph -> [MarkdownItem] in
      var items: [MarkdownItem] = []
      let first = file.line(at: paragraph.range.lowerBound)
      for (index, written) in paragraph.lines.enumerated() {
        let row = Self.row(written)
        let line = row ?? written
        let label = NeedLabel(PersonaItem.unmarked(line).text)
        if let label, !label.isMisspelt || label.head.name != nil {
          items.append(MarkdownItem(text: line, range: file.bytesOfLine(first + index)))
        } else if row == nil, let last = items.popLast() {
          let range = last.range.lowerBound..<file.bytesOfLine(first + index).upperBound
          items.append(MarkdownItem(text: "\(last.text) \(line)", range: range))
        }
      }
      return items.filter {
        NeedLabel(PersonaItem.unmarked($0.text).text)?.head.text.isEmpty == false
      }
    }
  }

  /// The row of a table as an item: its first cell is the label.
  private static func row(_ line: String) -> String? {
    guard line.first == "|" else { return nil }
    let cells = line.split(separator: "|").map { cell in
      cell.split(separator: " ").joined(separator: " ")
    }
    guard cells.count > 1 else { return nil }
    return "\(cells[0]): " + cells.dropFirst().joined(separator: " ")
  }

  /// The kind that the paragraph above a list names for its items: `**Objections:**`.
  func kind(above item: MarkdownItem) -> Need.Kind? {
    guard let paragraph = paragraphs.last(where: { $0.range.lowerBound < item.range.lowerBound }),
      let last = paragraph.lines.last, let label = NeedLabel(last), !label.isMisspelt,
      label.head.text.isEmpty, label.head.name == nil
    else { return nil }
    return label.kind
  }
}
