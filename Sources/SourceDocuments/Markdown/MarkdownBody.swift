/// The body of a file: what stands before the first heading, and the sections.
package struct MarkdownBody: Sendable {
  /// The text before the first heading, or below a `#` heading that begins the body.
  package var preamble = MarkdownContent()
  /// The `#` heading that stands before all others, if any; text before it stays in the preamble.
  package var title: MarkdownHeading?
  package var sections: [MarkdownSection] = []

  package init() {}
}

/// A heading with the text below it, and the deeper headings below that.
package struct MarkdownSection: Sendable {
  package let heading: MarkdownHeading
  package var content = MarkdownContent()
  package var subsections: [MarkdownSection] = []
}

/// A heading, without markup.
package struct MarkdownHeading: Sendable, Hashable {
  /// 1 to 6.
  package let level: Int
  package let text: String
  /// The bytes of its text in the file.
  package let range: Range<Int>
  /// Its id on the page, unique in the file.
  package let anchor: String
  /// Whether it is a bold label that is read as a heading.
  package var isLabel = false

  package init(level: Int, text: String, range: Range<Int>, anchor: String, isLabel: Bool = false) {
    self.level = level
    self.text = text
    self.range = range
    self.anchor = anchor
    self.isLabel = isLabel
  }
}

/// Markdown between two headings, as HTML for the page and as items for the model.
package struct MarkdownContent: Sendable {
  package var html = HTMLFragment()
  /// The text of the first paragraph, without markup.
  package var firstParagraph: String?
  /// The items of its lists that stand in no other list, in their order.
  package var items: [MarkdownItem] = []
  /// The paragraphs in no list that may hold a label, such as `**Objection:** too dear`.
  package var paragraphs: [MarkdownParagraph] = []
  /// Whether somebody has written something here, beyond a skeleton's lines.
  package var hasText = false

  package init() {}
}

extension MarkdownContent {
  /// A list with one item of plain text.
  package static func item(_ text: String) -> MarkdownContent {
    var content = MarkdownContent()
    content.html.bytes += "<ul>\n<li>".utf8
    HTMLText.append(text, to: &content.html.bytes)
    content.html.bytes += "</li>\n</ul>\n".utf8
    content.hasText = true
    return content
  }
}

/// A paragraph outside lists, line by line.
package struct MarkdownParagraph: Sendable {
  /// The texts of its lines, without markup.
  package let lines: [String]
  /// The bytes of the paragraph in the file.
  package let range: Range<Int>

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
package struct MarkdownItem: Sendable {
  /// The text of its first paragraph, without markup, white space collapsed.
  package var text: String
  /// The bytes of that paragraph in the file.
  package let range: Range<Int>
  /// What follows that paragraph, in its order.
  package var parts: [Part] = []

  package enum Part: Sendable {
    case paragraph(String)
    case item(MarkdownItem)
  }

  package init(text: String, range: Range<Int>, parts: [Part] = []) {
    self.text = text
    self.range = range
    self.parts = parts
  }
}

/// HTML made from Markdown, with the links that only a page can fill in.
package struct HTMLFragment: Sendable {
  package var bytes: [UInt8] = []
  package var links: [Link] = []

  /// A link to a file of the workspace or a heading of the same file.
  package struct Link: Sendable, Hashable {
    /// Where in `bytes` the attribute goes, once the page knows the address.
    package let offset: Int
    /// As it was written, `../cfo.md#goals`.
    package let destination: String
    package let isImage: Bool
    /// The bytes in the file.
    package let range: Range<Int>
  }
}

extension HTMLFragment {
  package var isEmpty: Bool { bytes.isEmpty }

  /// Appends the HTML with each link's address filled in; a link without one loses it.
  package func append(to output: inout [UInt8], resolving address: (Link) -> String?) {
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
  package var notes: [MarkdownItem] {
    parts.compactMap { part in
      if case .item(let item) = part { item } else { nil }
    }
  }

  /// The texts of its further paragraphs and of all items within it, in their order.
  package var furtherTexts: [String] {
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
  package var isEmpty: Bool {
    preamble.html.isEmpty && title == nil && sections.isEmpty
  }

  /// The text of the first paragraph that stands in no list or quote.
  package var firstParagraph: String? {
    preamble.firstParagraph ?? sections.lazy.compactMap(\.firstParagraph).first
  }

  /// Whether somebody has written something, beyond headings and a skeleton's lines.
  ///
  /// - Parameter isLeftOut: Whether a section with all below it is not looked at.
  /// - Returns: Whether there is such text.
  package func hasText(outside isLeftOut: (MarkdownSection) -> Bool) -> Bool {
    preamble.hasText || sections.contains { $0.hasText(outside: isLeftOut) }
  }

  /// All links to files and headings, in the order of the file.
  package var links: [HTMLFragment.Link] {
    preamble.html.links + sections.flatMap(\.links)
  }

  /// The ids of all headings.
  package var anchors: Set<String> {
    Set(([title?.anchor].compactMap(\.self)) + sections.flatMap(\.anchors))
  }
}

extension MarkdownSection {
  fileprivate var firstParagraph: String? {
    content.firstParagraph ?? subsections.lazy.compactMap(\.firstParagraph).first
  }

  fileprivate func hasText(outside isLeftOut: (MarkdownSection) -> Bool) -> Bool {
    guard !isLeftOut(self) else { return false }
    return content.hasText || subsections.contains { $0.hasText(outside: isLeftOut) }
  }

  /// Whether there is nothing but headings.
  package var isEmpty: Bool { content.html.isEmpty && subsections.allSatisfy(\.isEmpty) }

  package var links: [HTMLFragment.Link] { content.html.links + subsections.flatMap(\.links) }

  package var anchors: [String] { [heading.anchor] + subsections.flatMap(\.anchors) }
}
