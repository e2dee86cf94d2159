internal import SourceDocuments
internal import WorkspaceModel

/// Writes replies into the section Answers of a file, and leaves every other byte as it is.
///
/// A reply goes to the place that a skeleton keeps for it, else to the end of the section; a file
/// without one gets it at its end. What comes out is read again, so that a body of a shape that was
/// not foreseen is refused and never spoilt.
struct AnswersEdit {
  private let document: SourceDocument
  private let layout: FrontMatterLayout
  private let lineEnd: String

  init(path: String, bytes: [UInt8]) {
    document = SourceDocument(SourceFile(path: path, bytes: bytes))
    layout = FrontMatterLayout(file: document.file)
    lineEnd = layout.lineEnd(of: max(1, document.file.lineCount - 1))
  }
}

extension AnswersEdit {
  /// What is wrong in the file so that its end may not be read, such as code that never ends.
  var mistake: Diagnostic? { document.diagnostics.first { $0.severity == .error } }

  /// Adds lines to the file.
  ///
  /// - Parameters:
  ///   - lines: The replies to write.
  ///   - places: Where a skeleton keeps a place for one, by address.
  /// - Returns: The file's bytes; none where the lines can't be written without changing what else
  ///   it says.
  func adding(_ lines: [AnswerLine], places: [String: Range<Int>]) -> [UInt8]? {
    var changes: [ByteChange] = []
    var added: [AnswerLine] = []
    for line in lines {
      if let place = places[line.address], let item = item(around: place) {
        changes.append(ByteChange(item.range, line.markdown))
      } else {
        added.append(line)
      }
    }
    if !added.isEmpty { changes.append(addition(of: added)) }
    let bytes = changes.applied(to: document.file.bytes)
    let edited = SourceDocument(SourceFile(path: document.file.path, bytes: bytes))
    let replaced = Set(lines.filter { places[$0.address] != nil }.map(\.address))
    return keepsTheRest(edited, lines, replaced) ? bytes : nil
  }
}

extension AnswersEdit {
  private var sections: [MarkdownSection] { Self.sections(of: document) }

  private static func sections(of document: SourceDocument) -> [MarkdownSection] {
    func all(_ sections: [MarkdownSection]) -> [MarkdownSection] {
      sections.flatMap { AnswersHeading.isOne($0.heading) ? [$0] : all($0.subsections) }
    }
    return all(document.body.sections)
  }

  /// The item whose first paragraph holds a byte.
  private func item(around place: Range<Int>) -> MarkdownItem? {
    sections.lazy.flatMap { Self.items(of: $0) }.last { $0.range.contains(place.lowerBound) }
  }

  private static func items(of section: MarkdownSection) -> [MarkdownItem] {
    func all(_ items: [MarkdownItem]) -> [MarkdownItem] { items.flatMap { [$0] + all($0.notes) } }
    return all(section.content.items) + section.subsections.flatMap(items)
  }

  private func addition(of lines: [AnswerLine]) -> ByteChange {
    guard let section = sections.first else { return newSection(lines) }
    let last = lastWrittenLine(of: section)
    let isHeading = last == document.file.line(at: section.heading.range.lowerBound)
    let mark = mark(in: section)
    let gap = mark == nil && !isHeading ? lineEnd : ""
    let text = lines.map { "\(lineEnd)\(mark ?? "- ")\($0.markdown)" }.joined()
    return ByteChange(insertingAt: document.file.bytesOfLine(last).upperBound, gap + text)
  }

  private func newSection(_ lines: [AnswerLine]) -> ByteChange {
    let file = document.file
    let endsLine = file.bytesOfLine(file.lineCount).isEmpty
    let isBlank = endsLine && file.bytesOfLine(file.lineCount - 1).isEmpty
    let gap = (endsLine ? "" : lineEnd) + (isBlank ? "" : lineEnd)
    let items = lines.map { "- \($0.markdown)\(lineEnd)" }.joined()
    return ByteChange(
      insertingAt: file.bytes.count, "\(gap)## \(AnswersHeading.name)\(lineEnd)\(items)")
  }

  /// What stands before the text of the section's last item: its hyphen with the blanks around it.
  private func mark(in section: MarkdownSection) -> String? {
    guard let item = section.content.items.last else { return nil }
    let file = document.file
    let line = file.bytesOfLine(file.line(at: item.range.lowerBound))
    let before = file.bytes[line.lowerBound..<max(line.lowerBound, item.range.lowerBound)]
    let signs = before.filter { !Byte.isBlank($0) }
    guard signs.count == 1, let sign = signs.first, "-*+".utf8.contains(sign) else { return nil }
    return String(decoding: before, as: UTF8.self)
  }

  /// The last line with something on it before the next heading.
  private func lastWrittenLine(of section: MarkdownSection) -> Int {
    let file = document.file
    let start = file.line(at: section.heading.range.lowerBound)
    let next = Self.headings(of: document.body.sections)
      .map { file.line(at: $0.range.lowerBound) }.filter { $0 > start }.min()
    let lines = (start..<(next ?? file.lineCount + 1)).reversed()
    return lines.first { line in
      !file.bytes[file.bytesOfLine(line)].allSatisfy(Byte.isBlank)
    } ?? start
  }

  private static func headings(of sections: [MarkdownSection]) -> [MarkdownHeading] {
    sections.flatMap { [$0.heading] + headings(of: $0.subsections) }
  }
}

extension AnswersEdit {
  /// Whether the new lines are items of the section, and everything else is what it was.
  private func keepsTheRest(
    _ edited: SourceDocument, _ lines: [AnswerLine], _ replaced: Set<String>
  ) -> Bool {
    let new = Set(lines.map(\.text))
    let items = Self.sections(of: edited).flatMap(Self.items).map(\.text)
    let before = sections.flatMap(Self.items).map(\.text).filter { text in
      !replaced.contains { text.hasPrefix("\($0):") }
    }
    let headings = [document, edited].map { document in
      Self.headings(of: document.body.sections).map(\.text)
    }
    let isNew = sections.isEmpty
    return new.isSubset(of: items) && items.filter { !new.contains($0) } == before
      && headings[1] == headings[0] + (isNew ? [AnswersHeading.name] : [])
      && edited.frontMatter.entries.map(\.key) == document.frontMatter.entries.map(\.key)
  }
}
