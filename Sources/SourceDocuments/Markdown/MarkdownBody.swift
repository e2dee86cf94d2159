/// The body of a file: what stands before the first heading, and the sections.
public struct MarkdownBody: Sendable {
  /// The text before the first heading, or below a `#` heading that begins the body.
  public var preamble = MarkdownContent()
  /// The `#` heading that stands before all others, if any; text before it stays in the preamble.
  public var title: MarkdownHeading?
  public var sections: [MarkdownSection] = []

  public init() {}
}

/// A heading with the text below it, and the deeper headings below that.
public struct MarkdownSection: Sendable {
  public let heading: MarkdownHeading
  public var content: MarkdownContent
  public var subsections: [MarkdownSection]

  public init(
    heading: MarkdownHeading, content: MarkdownContent = MarkdownContent(),
    subsections: [MarkdownSection] = []
  ) {
    self.heading = heading
    self.content = content
    self.subsections = subsections
  }
}

/// A heading, without markup.
public struct MarkdownHeading: Sendable, Hashable {
  /// 1 to 6.
  public let level: Int
  public let text: String
  /// The bytes of its text in the file.
  public let range: Range<Int>
  /// Its id on the page, unique in the file.
  public let anchor: String
  /// Whether it is a bold label that is read as a heading.
  public var isLabel = false

  public init(level: Int, text: String, range: Range<Int>, anchor: String, isLabel: Bool = false) {
    self.level = level
    self.text = text
    self.range = range
    self.anchor = anchor
    self.isLabel = isLabel
  }
}

/// Markdown between two headings, as HTML for the page and as items for the model.
public struct MarkdownContent: Sendable {
  public var html = HTMLFragment()
  /// The text of the first paragraph, without markup.
  public var firstParagraph: String?
  /// The items of its lists that stand in no other list, in their order.
  public var items: [MarkdownItem] = []
  /// The paragraphs in no list that may hold a label, such as `**Objection:** too dear`.
  public var paragraphs: [MarkdownParagraph] = []
  /// Whether somebody has written something here, beyond a skeleton's lines.
  public var hasText = false

  public init() {}
}

extension MarkdownContent {
  /// A list with one item of plain text.
  public static func item(_ text: String) -> MarkdownContent {
    var content = MarkdownContent()
    content.html.bytes += "<ul>\n<li>".utf8
    HTMLText.append(text, to: &content.html.bytes)
    content.html.bytes += "</li>\n</ul>\n".utf8
    content.hasText = true
    return content
  }
}

/// A paragraph outside lists, line by line.
public struct MarkdownParagraph: Sendable {
  /// The texts of its lines, without markup.
  public let lines: [String]
  /// The bytes of the paragraph in the file.
  public let range: Range<Int>

  /// The paragraph; none where no colon, dash or bar could end a label in it.
  init?(_ text: [UInt8], at range: Range<Int>) {
    let mayHoldLabel = text.contains { byte in
      byte == UInt8(ascii: ":") || byte == Byte.hyphen || byte == UInt8(ascii: "|") || byte == 0xE2
        || byte == 0xEF
    }
    guard mayHoldLabel else { return nil }
    lines = text.split(separator: Byte.lineFeed, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    self.range = range
  }
}

/// An item of a list.
public struct MarkdownItem: Sendable {
  /// The text of its first paragraph, without markup, white space collapsed.
  public var text: String
  /// The bytes of that paragraph in the file.
  public let range: Range<Int>
  /// What follows that paragraph, in its order.
  public var parts: [Part] = []

  public enum Part: Sendable {
    case paragraph(String)
    case item(MarkdownItem)
  }

  public init(text: String, range: Range<Int>, parts: [Part] = []) {
    self.text = text
    self.range = range
    self.parts = parts
  }
}

/// HTML made from Markdown, with the links that only a page can fill in.
public struct HTMLFragment: Sendable {
  public var bytes: [UInt8] = []
  public var links: [Link] = []

  /// A link to a file of the workspace or a heading of the same file.
  public struct Link: Sendable, Hashable {
    /// Where in `bytes` the attribute goes, once the page knows the address.
    public let offset: Int
    /// As it was written, `../cfo.md#goals`.
    public let destination: String
    public let isImage: Bool
    /// The bytes in the file.
    public let range: Range<Int>
  }
}

extension HTMLFragment {
  public var isEmpty: Bool { bytes.isEmpty }

  /// Appends the HTML with each link's address filled in; a link without one loses it.
  public func append(to output: inout [UInt8], resolving address: (Link) -> String?) {
    var start = 0
    for link in links {
      output += bytes[start..<link.offset]
      start = link.offset
      guard let address = address(link) else { continue }
      output += (link.isImage ? " src=\"" : " href=\"").utf8
      HTMLText.append(address, to: &output)
      output.append(UInt8(ascii: "\""))
    }
    output += bytes[start...]
  }
}

extension MarkdownItem {
  /// The items of the lists within it.
  public var notes: [MarkdownItem] {
    parts.compactMap { part in
      if case .item(let item) = part { item } else { nil }
    }
  }

  /// The texts of its further paragraphs and of all items within it, in their order.
  public var furtherTexts: [String] {
    parts.flatMap { part in
      switch part {
      case .paragraph(let text): [text]
      case .item(let item): [item.text] + item.furtherTexts
      }
    }
  }
}

extension MarkdownBody {
  /// Whether the file has nothing below its front matter.
  public var isEmpty: Bool {
    preamble.html.isEmpty && title == nil && sections.isEmpty
  }

  /// The text of the first paragraph that stands in no list or quote.
  public var firstParagraph: String? {
    preamble.firstParagraph ?? MarkdownSection.firstParagraph(of: sections)
  }

  /// Whether somebody has written something, beyond headings and a skeleton's lines.
  ///
  /// - Parameter isLeftOut: Whether a section with all below it is not looked at.
  /// - Returns: Whether there is such text.
  public func hasText(outside isLeftOut: (MarkdownSection) -> Bool) -> Bool {
    preamble.hasText || sections.contains { $0.hasText(outside: isLeftOut) }
  }

  /// All links to files and headings, in the order of the file.
  public var links: [HTMLFragment.Link] {
    preamble.html.links + sections.flatMap(\.links)
  }

  /// The ids of all headings.
  public var anchors: Set<String> {
    Set(([title?.anchor].compactMap(\.self)) + sections.flatMap(\.anchors))
  }
}

extension MarkdownBody {
  /// What a page shows of it, in as little room as that takes: without the items and paragraphs of
  /// which the model has taken what it needs.
  public var shown: MarkdownBody {
    var body = self
    body.preamble = preamble.shown
    body.sections = sections.map(\.shown)
    return body
  }
}

extension MarkdownContent {
  fileprivate var shown: MarkdownContent {
    var content = MarkdownContent()
    // A copy is as long as its bytes; what was written piece by piece has room for more.
    content.html.bytes = html.bytes.withUnsafeBufferPointer { Array($0) }
    content.html.links = html.links
    content.hasText = hasText
    return content
  }
}

extension MarkdownSection {
  fileprivate var shown: MarkdownSection {
    var section = self
    section.content = content.shown
    section.subsections = subsections.map(\.shown)
    return section
  }

  fileprivate static func firstParagraph(of sections: [MarkdownSection]) -> String? {
    for section in sections {
      if let text = section.content.firstParagraph ?? firstParagraph(of: section.subsections) {
        return text
      }
    }
    return nil
  }

  fileprivate func hasText(outside isLeftOut: (MarkdownSection) -> Bool) -> Bool {
    guard !isLeftOut(self) else { return false }
    return content.hasText || subsections.contains { $0.hasText(outside: isLeftOut) }
  }

  /// Whether there is nothing but headings.
  public var isEmpty: Bool { content.html.isEmpty && subsections.allSatisfy(\.isEmpty) }

  public var links: [HTMLFragment.Link] { content.html.links + subsections.flatMap(\.links) }

  public var anchors: [String] { [heading.anchor] + subsections.flatMap(\.anchors) }
}
