private import CCmark
internal import SystemCalls

/// Parses Markdown with libcmark, and walks its tree; no pointer of its leaves this file.
enum CmarkParser {
  /// The version of libcmark.
  static var version: String { cmark_version_string().map { String(cString: $0) } ?? "" }

  /// Calls `visit` for each node as the walk enters it, and again as it leaves one that can have
  /// children.
  ///
  /// A node is valid only until `visit` returns.
  static func walk(_ bytes: UnsafeBufferPointer<UInt8>, _ visit: (MarkdownNode, Bool) -> Void) {
    let text = UnsafeRawBufferPointer(bytes).assumingMemoryBound(to: CChar.self)
    guard let root = cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_DEFAULT) else {
      return
    }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE else { return }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      visit(MarkdownNode(node), event == CMARK_EVENT_ENTER)
    }
  }
}

extension CmarkParser {
  /// Whether a text holds nothing but definitions of links.
  static func showsNothing(of text: [UInt8]) -> Bool {
    var isEmpty = true
    text.withUnsafeBufferPointer { bytes in
      walk(bytes) { node, _ in isEmpty = isEmpty && node.kind == .document }
    }
    return isEmpty
  }
}

/// A node of libcmark's tree.
struct MarkdownNode {
  private let pointer: OpaquePointer

  enum Kind {
    case document, quote, bulletList, orderedList, item, codeBlock, htmlBlock, paragraph, heading
    case thematicBreak, text, softBreak, lineBreak, code, inlineHTML, emphasis, strong, link, image
    case other
  }

  fileprivate init(_ pointer: OpaquePointer) {
    self.pointer = pointer
  }
}

extension MarkdownNode {
  var kind: Kind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST:
      cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? .orderedList : .bulletList
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .inlineHTML
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .other
    }
  }

  /// Whether the node stands in no other block.
  var isTopLevel: Bool {
    cmark_node_parent(pointer).map { cmark_node_get_type($0) == CMARK_NODE_DOCUMENT } ?? false
  }

  /// Whether the node is a paragraph of bold words alone, which a colon or a list follows:
  /// `**Pain points**:`.
  var isBoldLabel: Bool {
    guard isTopLevel, let bold = cmark_node_first_child(pointer),
      cmark_node_get_type(bold) == CMARK_NODE_STRONG
    else { return false }
    guard let rest = cmark_node_next(bold) else {
      let last = cmark_node_last_child(bold)
      let endsWithColon = Self.string(cmark_node_get_literal(last)).hasSuffix(":")
      let isAboveList =
        cmark_node_next(pointer).map { cmark_node_get_type($0) == CMARK_NODE_LIST } ?? false
      return endsWithColon || isAboveList
    }
    return cmark_node_next(rest) == nil
      && [":", "："].contains(Self.string(cmark_node_get_literal(rest)))
  }

  /// Whether the node is the first text of a list's item.
  var isFirstInItem: Bool {
    guard cmark_node_previous(pointer) == nil, let paragraph = cmark_node_parent(pointer),
      cmark_node_previous(paragraph) == nil, let item = cmark_node_parent(paragraph)
    else { return false }
    return cmark_node_get_type(item) == CMARK_NODE_ITEM
  }

  /// Whether the node is a paragraph of a list whose items stand close together.
  var isInTightList: Bool {
    guard let item = cmark_node_parent(pointer), let list = cmark_node_parent(item) else {
      return false
    }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
  }

  /// The lines of a block in the text that was parsed, from 1.
  ///
  /// libcmark's places of inline nodes are wrong in several cases, so only those of blocks are offered.
  var lines: ClosedRange<Int> {
    let start = max(1, Int(cmark_node_get_start_line(pointer)))
    return start...max(start, Int(cmark_node_get_end_line(pointer)))
  }

  /// The column of a block's first byte, from 1.
  var startColumn: Int { max(1, Int(cmark_node_get_start_column(pointer))) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// The number of an ordered list's first item.
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  var address: String { Self.string(cmark_node_get_url(pointer)) }

  var linkTitle: String { Self.string(cmark_node_get_title(pointer)) }

  var fenceInfo: String { Self.string(cmark_node_get_fence_info(pointer)) }

  var literalText: String { Self.string(cmark_node_get_literal(pointer)) }

  /// Hands over the bytes of a text, code or HTML node.
  func withLiteral(_ use: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let literal = cmark_node_get_literal(pointer) else { return }
    let bytes = UnsafeRawBufferPointer(start: literal, count: strlen(literal))
    use(bytes.assumingMemoryBound(to: UInt8.self))
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
