/// Reads a body: one walk over libcmark's tree makes the sections, the items and the HTML.
struct MarkdownReader {
  private let file: SourceFile
  private let start: Int
  /// How many lines of the file stand before the body.
  private let linesBefore: Int

  private var sections = OpenSections()
  private var diagnostics: [Diagnostic] = []
  /// The content that is being written: that of the last open section, or the preamble.
  private var html = HTMLWriter()
  private var content = MarkdownContent()
  private var items = OpenItems()
  private var capture: Capture?
  private var captured: [UInt8] = []
  private var anchors = HeadingAnchors()
  /// The bytes of the innermost paragraph, heading or HTML block, in which inline nodes are found.
  private var block = 0..<0
  private var links: LinkPlaces
  private lazy var definitions = LinkDefinition.all(in: file, from: start)
  /// The lines of the definitions by their names, of which the first counts.
  private lazy var definitionLines = Dictionary(
    definitions.map { ($0.name, file.bytes[$0.range]) }, uniquingKeysWith: { first, _ in first })
  /// Whether HTML within the present block has been reported; one finding a block is enough.
  private var hasReportedHTML = false

  /// Whether the present block shows an image.
  private var hasImage = false

  /// The table that the present paragraph is.
  private var table: PipeTable?
  /// Whether a paragraph that is a bold label begins a section.
  private let readsLabels: Bool

  private enum Capture {
    case heading, item, firstParagraph
  }

  private init(_ file: SourceFile, from start: Int, readsLabels: Bool) {
    self.file = file
    self.start = start
    self.readsLabels = readsLabels
    links = LinkPlaces(in: file, from: start)
    linesBefore = start >= file.bytes.count ? file.lineCount : file.line(at: start) - 1
  }

  /// Reads the body of a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - start: The byte at which the body begins.
  ///   - readsLabels: Whether a bold label such as `**Pain points**:` is read as a heading.
  /// - Returns: The body, and what is wrong with it.
  static func read(
    _ file: SourceFile, from start: Int, readsLabels: Bool = false
  ) -> (body: MarkdownBody, diagnostics: [Diagnostic]) {
    var reader = MarkdownReader(file, from: start, readsLabels: readsLabels)
    if let refusal = MarkdownComplexity.refusal(of: file, from: start) {
      return (MarkdownBody(), [refusal])
    }
    file.bytes.withUnsafeBufferPointer { bytes in
      CmarkParser.walk(UnsafeBufferPointer(rebasing: bytes[start...])) { node, isEntering in
        if isEntering { reader.enter(node) } else { reader.leave(node) }
      }
    }
    reader.closeContent()
    if let block = reader.links.blockBeyondLimit {
      return (MarkdownBody(), [MarkdownTooComplex.tooManyLinks(at: file.place(block))])
    }
    reader.diagnostics += UnusedReference.diagnostics(
      reader.definitions, in: file, from: start)
    return (reader.sections.closed(), reader.diagnostics)
  }
}

extension MarkdownReader {
  private mutating func enter(_ node: MarkdownNode) {
    switch node.kind {
    case .heading where node.isTopLevel: beginHeading(node)
    case .paragraph where isHeading(node): beginHeading(node)
    case .heading, .paragraph: beginTextBlock(node)
    case .item: items.begin()
    case .htmlBlock: dropBlock(node)
    case .codeBlock: readCode(node)
    case .image: hasImage = true
    case .inlineHTML: dropInline(node)
    case .text, .code: node.withLiteral { captured += $0 }
    case .softBreak, .lineBreak: captured.append(Byte.lineFeed)
    default: break
    }
    if capture == .heading, node.kind == .link || node.kind == .image {
      diagnostics.append(LinkInHeading.diagnostic(node.address, at: file.place(block)))
    }
    guard !isInHeading(node), table == nil else { return }
    html.enter(node, linkAt: placeOfLink(node))
    diagnostics += html.takeDiagnostics(in: file)
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .heading where node.isTopLevel: endHeading(node, level: node.headingLevel)
    case .paragraph where isHeading(node): endParagraphHeading(node)
    case .heading, .paragraph: endTextBlock(node)
    case .item: if let item = items.end() { content.items.append(item) }
    default: break
    }
    guard !isInHeading(node), !writeTable(endingAt: node) else { return }
    html.leave(node)
  }

  /// The text of a section's heading is written by the page, not here.
  private func isInHeading(_ node: MarkdownNode) -> Bool {
    capture == .heading || (node.kind == .heading && node.isTopLevel)
      || (node.kind == .paragraph && isHeading(node))
  }
}

extension MarkdownReader {
  private mutating func beginHeading(_ node: MarkdownNode) {
    beginBlock(node)
    capture = .heading
    captured = []
  }

  /// Whether a paragraph is meant as a heading: `##Goals`, or a bold label where those are read.
  private func isHeading(_ node: MarkdownNode) -> Bool {
    guard node.isTopLevel, node.lines.count == 1 else { return false }
    return signs(of: node) > 0 || (readsLabels && node.isBoldLabel)
  }

  /// How many `#` begin a paragraph whose text follows them at once; one alone begins a hashtag.
  private func signs(of node: MarkdownNode) -> Int {
    let line = file.bytes[bytes(of: node)]
    let signs = line.prefix { $0 == UInt8(ascii: "#") }.count
    let isHeading = line.dropFirst(signs).first.map { !Byte.isBlank($0) } ?? false
    return (2...6).contains(signs) && isHeading ? signs : 0
  }

  private mutating func endParagraphHeading(_ node: MarkdownNode) {
    let level = signs(of: node)
    guard level == 0 else {
      captured.removeFirst(level)
      diagnostics.append(HeadingWithoutBlank.diagnostic(at: file.place(bytes(of: node))))
      return endHeading(node, level: level)
    }
    while let last = captured.last, Byte.isBlank(last) || last == UInt8(ascii: ":") {
      captured.removeLast()
    }
    endHeading(node, level: sections.levelOfLabel, isLabel: true)
  }

  private mutating func endHeading(_ node: MarkdownNode, level: Int, isLabel: Bool = false) {
    capture = nil
    let text = collapsed(captured)
    let isTitle = level == 1 && !sections.hasHeading
    // Where headings mean something, a second `#` is no more than a `##`.
    let level = readsLabels && level == 1 && !isTitle ? 2 : level
    let heading = MarkdownHeading(
      level: level, text: text, range: headingRange(node, text: text),
      anchor: anchors.next(for: text), isLabel: isLabel)
    guard !isTitle else { return sections.setTitle(heading) }
    closeContent()
    sections.open(heading)
  }

  private func headingRange(_ node: MarkdownNode, text: String) -> Range<Int> {
    let range = bytes(of: node)
    return file.firstRange(of: text.utf8, in: range)
      ?? file.bytesOfLine(file.line(at: range.lowerBound))
  }

  private mutating func closeContent() {
    content.html = html.take()
    sections.fill(with: content)
    content = MarkdownContent()
  }
}

extension MarkdownReader {
  private mutating func beginTextBlock(_ node: MarkdownNode) {
    beginBlock(node)
    captured = []
    hasImage = false
    if node.kind == .paragraph, node.isTopLevel {
      let lines = node.lines.lowerBound + linesBefore...node.lines.upperBound + linesBefore
      table = PipeTable(lines.map { file.bytes[file.bytesOfLine($0)] })
    }
    if !items.isEmpty {
      capture = .item
    } else if content.firstParagraph == nil, node.isTopLevel, table == nil {
      capture = .firstParagraph
    }
  }

  private mutating func endTextBlock(_ node: MarkdownNode) {
    switch capture {
    case .item:
      items.add(collapsed(captured), at: block, isSkeleton: SkeletonText.begins(captured))
    case .firstParagraph where !SkeletonText.begins(captured):
      content.firstParagraph = collapsed(captured)
    case .firstParagraph: break
    case .heading, nil: break
    }
    capture = nil
    guard node.kind == .paragraph else { return }
    noteText(captured, hasImage: hasImage)
    if items.isEmpty, let paragraph = MarkdownParagraph(captured, at: block) {
      content.paragraphs.append(paragraph)
    }
  }

  private mutating func readCode(_ node: MarkdownNode) {
    noteText(Array(node.literalText.utf8), hasImage: false)
    let range = bytes(of: node)
    guard !CodeFence.isClosed(in: file.bytes[range]) else { return }
    diagnostics.append(
      NeverClosed.fence(at: file.place(file.bytesOfLine(file.line(at: range.lowerBound)))))
  }

  /// Notes whether a block is something to read: not a line of a skeleton, nor within one.
  private mutating func noteText(_ text: [UInt8], hasImage: Bool) {
    guard !content.hasText, !items.isInSkeleton, !SkeletonText.begins(text) else { return }
    content.hasText = hasImage || !text.allSatisfy(Byte.isWhiteSpace)
  }

  private mutating func beginBlock(_ node: MarkdownNode) {
    block = bytes(of: node)
    hasReportedHTML = false
  }

  private mutating func dropBlock(_ node: MarkdownNode) {
    block = bytes(of: node)
    let html = node.literalText
    diagnostics.append(
      html.hasPrefix("<!--") && !html.contains("-->")
        ? NeverClosed.comment(at: file.place(file.bytesOfLine(file.line(at: block.lowerBound))))
        : RawHTML.diagnostic(html, at: file.place(block)))
  }

  private mutating func dropInline(_ node: MarkdownNode) {
    guard !hasReportedHTML else { return }
    hasReportedHTML = true
    let html = node.literalText
    let found = file.firstRange(of: html.utf8, in: block)
    diagnostics.append(RawHTML.diagnostic(html, at: file.place(found ?? block)))
  }

  /// Writes the table that a paragraph is; says whether it is one.
  private mutating func writeTable(endingAt node: MarkdownNode) -> Bool {
    guard let table else { return false }
    guard node.kind == .paragraph else { return true }
    self.table = nil
    var writer = HTMLWriter()
    swap(&writer, &html)
    defer { swap(&writer, &html) }
    writer.table(table, definitionLines) { placeOfLink($0) }
    diagnostics += writer.takeDiagnostics(in: file)
    return true
  }

  /// The place of the address of a link that a finding may speak of; else the block.
  private mutating func placeOfLink(_ node: MarkdownNode) -> Range<Int> {
    guard node.kind == .link || node.kind == .image else { return block }
    return links.place(of: node, in: block)
  }

  private func bytes(of node: MarkdownNode) -> Range<Int> {
    let lines = node.lines
    let range = file.bytesOfLines(lines.lowerBound + linesBefore...lines.upperBound + linesBefore)
    return min(range.upperBound, range.lowerBound + node.startColumn - 1)..<range.upperBound
  }

  private func collapsed(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { result in
      var count = 0
      for byte in bytes {
        if !Byte.isWhiteSpace(byte) {
          result[count] = byte
          count += 1
        } else if count > 0, result[count - 1] != Byte.blank {
          result[count] = Byte.blank
          count += 1
        }
      }
      return count > 0 && result[count - 1] == Byte.blank ? count - 1 : count
    }
  }
}
