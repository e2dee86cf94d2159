internal import SourceDocuments

/// The rows of two-column tables that name a field, `| Goals | One bill a quarter |`, as sections.
///
/// The table itself stays where it stands.
struct FieldRows {
  private let file: SourceFile
  private let taxonomy: Taxonomy

  init(in file: SourceFile, _ taxonomy: Taxonomy) {
    self.file = file
    self.taxonomy = taxonomy
  }
}

extension FieldRows {
  /// The sections in the tables of a text.
  func sections(in content: MarkdownContent) -> [PersonaSection] {
    content.paragraphs.flatMap { paragraph -> [PersonaSection] in
      guard let table = PipeTable(paragraph.lines), table.width == 2 else { return [] }
      let first = file.line(at: paragraph.range.lowerBound)
      return table.lines.enumerated().compactMap { index, row in section(row, at: first + index) }
    }
  }

  private func section(_ row: [String], at line: Int) -> PersonaSection? {
    guard row.count == 2, let field = PersonaHeadings.field(of: row[0], in: taxonomy),
      field != .journey, !SkeletonText.saysNothing(row[1])
    else { return nil }
    let heading = MarkdownHeading(
      level: 2, text: row[0], range: file.bytesOfLine(line),
      anchor: "\(HeadingAnchors.slug(row[0]))-row-\(line)")
    let (text, isAssumed) = PersonaItem.unmarked(row[1])
    return PersonaSection(
      field: field, heading: heading, content: .item(row[1]),
      items: [PersonaItem(text: text, isAssumed: isAssumed, line: line)], subsections: [])
  }
}
