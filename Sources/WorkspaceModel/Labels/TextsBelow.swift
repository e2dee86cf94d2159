internal import SourceDocuments

extension MarkdownItem {
  /// The texts below an item that is a label alone: its first further paragraph, or each nested item.
  var textsBelow: [MarkdownItem] {
    guard let first = parts.first else { return [] }
    switch first {
    case .paragraph(let text):
      let rest = Array(parts.dropFirst())
      return text.isEmpty ? [] : [MarkdownItem(text: text, range: range, parts: rest)]
    case .item: return notes.filter { !SkeletonText.saysNothing($0.text) }
    }
  }

  /// The texts of all nested items, as one list.
  var noteTexts: [String] { notes.flatMap { [$0.text] + $0.noteTexts } }
}

extension MarkdownSection {
  /// Its items, and those of the sections below it.
  var allItems: [MarkdownItem] { content.items + subsections.flatMap(\.allItems) }
}
