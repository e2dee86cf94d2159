internal import SourceDocuments

/// Cuts a page into personas, and each into its labels and the text below them.
///
/// A lead-in such as `- **Goals**: to grow` begins a part of its own only where its name means something;
/// below a heading that does, it is an item as any other.
struct PageReader {
  private let file: SourceFile
  private let split: PageSplit
  private let meaning: (String) -> LabelMeaning
  private var page = PersonaPage()
  private var persona: PersonaReading?

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - file: The page.
  ///   - split: Where it is cut.
  ///   - meaning: What a label means.
  /// - Returns: Its personas, and what belongs to none.
  /// - Throws: A refusal of what can't be read as Markdown.
  static func read(
    _ file: SourceFile, _ split: PageSplit, meaning: @escaping (String) -> LabelMeaning
  ) throws(ImportRefusal) -> PersonaPage {
    let document = SourceDocument(file)
    let unread = document.diagnostics.first { $0.severity == .error }
    guard !document.isBodyUnreadable, !document.frontMatter.isUnreadable,
      let outline = MarkdownOutline(of: file, from: document.bodyStart)
    else {
      let reason = unread.map { "line \($0.place.start.line): \($0.message)" }
      throw ImportRefusal("\(file.path.inert) can't be read: \(reason ?? "it is no Markdown")")
    }
    var reader = PageReader(file: file, split: split, meaning: meaning)
    reader.readKeys(of: document)
    reader.read(outline, from: document.bodyStart)
    return reader.page
  }

  private init(
    file: SourceFile, split: PageSplit, meaning: @escaping (String) -> LabelMeaning
  ) {
    self.file = file
    self.split = split
    self.meaning = meaning
  }
}

extension PageReader {
  private mutating func readKeys(of document: SourceDocument) {
    let entries = document.frontMatter.entries
    let end = document.frontMatterEnd ?? 1
    let lines = entries.map { file.line(at: $0.keyRange.lowerBound) } + [end]
    page.comments = PageText.trimmed(PageText.lines(2..<max(2, lines[0]), of: file))
    page.keys = zip(entries, zip(lines, lines.dropFirst())).map { entry, range in
      let rest = entry.keyRange.upperBound..<file.bytesOfLine(range.0).upperBound
      let below = PageText.trimmed(
        PageText.lines(range.0 + 1..<max(range.0 + 1, range.1), of: file))
      return PageKey(name: entry.key, line: range.0, value: [file.text(in: rest)] + below)
    }
  }

  private mutating func read(_ outline: MarkdownOutline, from start: Int) {
    let first = start < file.bytes.count ? file.line(at: start) : file.lineCount
    page.references = PageText.lines(first..<file.lineCount + 1, of: file)
      .filter(Self.isReference)
    for block in outline.blocks {
      guard case .heading(let level, let text) = block.kind else {
        take(block)
        continue
      }
      page.headings[level, default: 0] += 1
      takeHeading(level, text, block)
    }
    finishPersona(before: file.lineCount + 1)
  }

  private mutating func takeHeading(_ level: Int, _ text: String, _ block: MarkdownOutline.Block) {
    let isTitle = level == 1 && split != .h1 && page.title == nil && page.personas.isEmpty
    if isTitle, persona == nil {
      page.title = text
      if split != .whole { note(block) }
    } else if level == split.level {
      begin(text, block)
    } else if level < split.level {
      // A heading above those of the personas ends the one before.
      finishPersona(before: block.lines.lowerBound)
      note(block)
    } else {
      take(block)
    }
  }

  private mutating func begin(_ heading: String, _ block: MarkdownOutline.Block) {
    finishPersona(before: block.lines.lowerBound)
    persona = PersonaReading(heading, at: block.lines.lowerBound, in: file, meaning: meaning)
    persona?.takeRest(ofHeading: block)
  }

  private mutating func finishPersona(before line: Int) {
    guard let done = persona?.finished(before: line) else { return }
    page.personas.append(done)
    persona = nil
  }

  private mutating func take(_ block: MarkdownOutline.Block) {
    if persona == nil, split == .whole {
      persona = PersonaReading("", at: block.lines.lowerBound, in: file, meaning: meaning)
    }
    if persona == nil { note(block) } else { persona?.take(block) }
  }

  /// Notes lines that belong to no persona.
  private mutating func note(_ block: MarkdownOutline.Block) {
    let lines = PageText.closed(block.lines, in: file)
    let heading = if case .heading(_, let text) = block.kind { [text] } else { [String]() }
    if let last = page.outside.last, isJoined(last.lines, lines) {
      page.outside[page.outside.count - 1] = (
        last.lines.lowerBound...lines.upperBound, last.headings + heading
      )
    } else {
      page.outside.append((lines, heading))
    }
  }

  /// Whether nothing but blank lines stands between two blocks.
  private func isJoined(_ first: ClosedRange<Int>, _ second: ClosedRange<Int>) -> Bool {
    PageText.closed(first.lowerBound..<second.lowerBound, in: file) == first
  }

  /// Whether a line says where references lead: `[deck]: https://example.com`.
  private static func isReference(_ line: String) -> Bool {
    guard line.hasPrefix("["), let end = line.firstRange(of: "]:") else { return false }
    return !line.hasPrefix("[^") && PageText.says(String(line[end.upperBound...]))
  }
}
