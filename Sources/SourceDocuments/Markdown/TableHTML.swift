extension HTMLWriter {
  /// Writes a table, in a frame that scrolls where it is too wide.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - definitions: The lines that give links their addresses, by their names.
  ///   - placeOfLink: Where the address of a link in a cell stands in the file.
  mutating func table(
    _ table: PipeTable, _ definitions: [String: ArraySlice<UInt8>],
    linkAt placeOfLink: (MarkdownNode) -> Range<Int>
  ) {
    let names = table.names.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ", ")
    raw("<div class=\"scroller\" role=\"region\" tabindex=\"0\" aria-label=\"")
    escape(names.isEmpty ? "Table" : names)
    raw("\"><table class=\"list\">\n<thead><tr>")
    row(table.names, table.alignments, "th", " scope=\"col\"", definitions, placeOfLink)
    raw("</tr></thead>\n<tbody>\n")
    for cells in table.rows {
      raw("<tr>")
      row(cells, table.alignments, "td", "", definitions, placeOfLink)
      raw("</tr>\n")
    }
    raw("</tbody></table></div>\n")
  }

  private mutating func row(
    _ cells: [PipeTable.Cell], _ alignments: [PipeTable.Alignment], _ tag: String,
    _ attributes: String, _ definitions: [String: ArraySlice<UInt8>],
    _ placeOfLink: (MarkdownNode) -> Range<Int>
  ) {
    for (cell, alignment) in zip(cells, alignments) {
      let side = alignment == .none ? "" : " class=\"\(alignment.rawValue)\""
      raw("<\(tag)\(attributes)\(side)>")
      inline(cell, definitions, placeOfLink)
      raw("</\(tag)>")
    }
  }

  /// Writes the Markdown of a cell, in which nothing is a list or a heading.
  private mutating func inline(
    _ cell: PipeTable.Cell, _ definitions: [String: ArraySlice<UInt8>],
    _ placeOfLink: (MarkdownNode) -> Range<Int>
  ) {
    // A word before the cell makes a paragraph of whatever it holds; it is left out again.
    let mark = "x "
    var isBehindMark = false
    var text = Array(mark.utf8) + cell
    if !definitions.isEmpty {
      for name in LinkDefinition.names(in: cell[...]).keys {
        text += definitions[name].map { "\n\n".utf8 + $0 } ?? []
      }
    }
    text.withUnsafeBufferPointer { bytes in
      CmarkParser.walk(bytes) { node, isEntering in
        guard node.kind != .document, node.kind != .paragraph else { return }
        if !isBehindMark {
          isBehindMark = true
          striking(node.literalText.dropFirst(mark.count))
        } else if isEntering {
          enter(node, linkAt: placeOfLink(node))
        } else {
          leave(node)
        }
      }
    }
  }
}
