/// Reads a body: one walk over libcmark's tree makes the sections, the items and the HTML.
struct MarkdownReader {
  private let file: SourceFile
  /// How many lines of the file stand before the body.
  private let linesBefore: Int
  private let bodyStart: Int

  private var body = MarkdownBody()
  private var diagnostics: [Diagnostic] = []
  /// The open sections, the outermost first.
  private var open: [MarkdownSection] = []
  /// The content that is being written: that of the last open section, or the preamble.
  private var html = HTMLWriter()
  private var firstParagraph: String?
  private var items: [MarkdownItem] = []
  private var openItems: [OpenItem] = []
  private var capture: Capture?
  private var captured: [UInt8] = []
  private var anchors = HeadingAnchors()
  /// The bytes of the innermost paragraph, heading or HTML block, in which inline nodes are found.
  private var block = 0..<0

  private enum Capture {
    case heading, item, firstParagraph
  }

  private struct OpenItem {
    var item: MarkdownItem?
    var notes: [MarkdownItem] = []
  }

  private init(_ file: SourceFile, from start: Int) {
    self.file = file
    bodyStart = start
    linesBefore = start >= file.bytes.count ? file.lineCount : file.line(at: start) - 1
  }

  /// Reads the body of a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - start: The byte at which the body begins.
  /// - Returns: The body, and what is wrong with it.
  static func read(
    _ file: SourceFile, from start: Int
  ) -> (body: MarkdownBody, diagnostics: [Diagnostic]) {
    var reader = MarkdownReader(file, from: start)
    if let refusal = MarkdownComplexity.refusal(of: file, from: start) {
      return (MarkdownBody(), [refusal])
    }
    file.bytes.withUnsafeBufferPointer { bytes in
      CmarkParser.walk(UnsafeBufferPointer(rebasing: bytes[start...])) { node, isEntering in
        if isEntering { reader.enter(node) } else { reader.leave(node) }
      }
    }
    reader.closeContent()
    reader.closeSections(downTo: 1)
    return (reader.body, reader.diagnostics)
  }
}

extension MarkdownReader {
  private mutating func enter(_ node: MarkdownNode) {
    switch node.kind {
    case .heading where node.isTopLevel: beginHeading(node)
    case .heading, .paragraph: beginTextBlock(node)
    case .item: openItems.append(OpenItem())
    case .htmlBlock: dropBlock(node)
    case .inlineHTML: dropInline(node)
    case .text, .code: node.withLiteral { captured += $0 }
    case .softBreak, .lineBreak: captured.append(Byte.blank)
    default: break
    }
    guard !isInHeading(node) else { return }
    let isLink = node.kind == .link || node.kind == .image
    html.enter(node, linkAt: isLink ? place(ofLinkTo: node.address) : block)
    diagnostics += html.takeDiagnostics(in: file)
  }

  private mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .heading where node.isTopLevel: endHeading(node)
    case .heading, .paragraph: endTextBlock()
    case .item: endItem()
    default: break
    }
    guard !isInHeading(node) else { return }
    html.leave(node)
  }

  /// The text of a section's heading is written by the page, not here.
  private func isInHeading(_ node: MarkdownNode) -> Bool {
    capture == .heading || (node.kind == .heading && node.isTopLevel)
  }
}

extension MarkdownReader {
  private mutating func beginHeading(_ node: MarkdownNode) {
    block = bytes(of: node)
    capture = .heading
    captured = []
  }

  private mutating func endHeading(_ node: MarkdownNode) {
    capture = nil
    let text = collapsed(captured)
    let level = node.headingLevel
    let heading = MarkdownHeading(
      level: level, text: text, range: headingRange(node, text: text),
      anchor: anchors.next(for: text))
    let isTitle =
      level == 1 && body.title == nil && open.isEmpty && html.isEmpty && body.sections.isEmpty
    guard !isTitle else {
      body.title = heading
      return
    }
    closeContent()
    closeSections(downTo: level)
    open.append(MarkdownSection(heading: heading))
  }

  private func headingRange(_ node: MarkdownNode, text: String) -> Range<Int> {
    let range = bytes(of: node)
    return file.firstRange(of: text.utf8, in: range)
      ?? file.bytesOfLine(file.line(at: range.lowerBound))
  }

  private mutating func closeContent() {
    let content = MarkdownContent(
      html: html.take(), firstParagraph: firstParagraph, items: items)
    firstParagraph = nil
    items = []
    if open.isEmpty {
      body.preamble = content
    } else {
      open[open.count - 1].content = content
    }
  }

  private mutating func closeSections(downTo level: Int) {
    while let last = open.last, last.heading.level >= level {
      open.removeLast()
      if open.isEmpty {
        body.sections.append(last)
      } else {
        open[open.count - 1].subsections.append(last)
      }
    }
  }
}

extension MarkdownReader {
  private mutating func beginTextBlock(_ node: MarkdownNode) {
    block = bytes(of: node)
    captured = []
    if let last = openItems.last {
      guard last.item == nil else { return }
      openItems[openItems.count - 1].item = MarkdownItem(text: "", range: block)
      capture = .item
    } else if firstParagraph == nil, node.isTopLevel {
      capture = .firstParagraph
    }
  }

  private mutating func endTextBlock() {
    switch capture {
    case .item:
      let text = collapsed(captured)
      openItems[openItems.count - 1].item?.text = text
    case .firstParagraph: firstParagraph = collapsed(captured)
    case .heading, nil: break
    }
    capture = nil
  }

  private mutating func endItem() {
    guard let last = openItems.popLast(), var item = last.item else { return }
    item.notes = last.notes
    if openItems.isEmpty {
      items.append(item)
    } else {
      openItems[openItems.count - 1].notes.append(item)
    }
  }

  private mutating func dropBlock(_ node: MarkdownNode) {
    block = bytes(of: node)
    diagnostics.append(RawHTML.diagnostic(node.literalText, at: file.place(block)))
  }

  private mutating func dropInline(_ node: MarkdownNode) {
    let html = node.literalText
    guard !html.hasPrefix("</") else { return }
    let found = file.firstRange(of: html.utf8, in: block)
    diagnostics.append(RawHTML.diagnostic(html, at: file.place(found ?? block)))
    // The same tag may stand in this block again.
    if let found { block = found.upperBound..<block.upperBound }
  }

  /// The place of a link's address: in its paragraph, else where the address is defined.
  private func place(ofLinkTo destination: String) -> Range<Int> {
    file.firstRange(of: destination.utf8, in: block)
      ?? file.firstRange(of: destination.utf8, in: bodyStart..<file.bytes.count) ?? block
  }

  private func bytes(of node: MarkdownNode) -> Range<Int> {
    let lines = node.lines
    let range = file.bytesOfLines(lines.lowerBound + linesBefore...lines.upperBound + linesBefore)
    return min(range.upperBound, range.lowerBound + node.startColumn - 1)..<range.upperBound
  }

  private func collapsed(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      guard Byte.isWhiteSpace(byte) else {
        result.append(byte)
        continue
      }
      if let last = result.last, last != Byte.blank { result.append(Byte.blank) }
    }
    if result.last == Byte.blank { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
