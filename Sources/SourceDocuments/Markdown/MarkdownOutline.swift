/// The blocks of a Markdown text that stand in no other block, each with its lines: for what moves text
/// from file to file without changing it.
public struct MarkdownOutline: Sendable {
  /// In the order of the text; together they hold each of its lines that is not blank.
  public private(set) var blocks: [Block] = []

  public struct Block: Sendable {
    public let kind: Kind
    /// From its first line to the one before the next block, in the file.
    public fileprivate(set) var lines: Range<Int>
  }

  public enum Kind: Sendable, Hashable {
    /// Level 1 to 6, and the text without markup.
    case heading(level: Int, text: String)
    case paragraph
    /// The lines at which the items begin.
    case list(items: [Int])
    case other
  }

  /// Reads the outline of a file; there is none of a text that is too tangled to be read.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - start: The byte at which the text begins, the first of a line.
  public init?(of file: SourceFile, from start: Int) {
    guard MarkdownComplexity.refusal(of: file, from: start) == nil else { return nil }
    guard start < file.bytes.count else { return }
    var walk = OutlineWalk(linesBefore: file.line(at: start) - 1)
    file.bytes.withUnsafeBufferPointer { bytes in
      CmarkParser.walk(UnsafeBufferPointer(rebasing: bytes[start...])) { node, isEntering in
        if isEntering { walk.enter(node) } else { walk.leave(node) }
      }
    }
    let first = walk.blocks.first?.line ?? file.lineCount + 1
    let before = file.bytesOfLines(walk.linesBefore + 1...max(walk.linesBefore + 1, first - 1))
    if first > walk.linesBefore + 1, !file.bytes[before].allSatisfy(Byte.isWhiteSpace) {
      walk.blocks.insert((.other, walk.linesBefore + 1), at: 0)
    }
    let ends = walk.blocks.dropFirst().map(\.line) + [file.lineCount + 1]
    blocks = zip(walk.blocks, ends).map { Block(kind: $0.kind, lines: $0.line..<max($0.line, $1)) }
  }
}

/// Notes the blocks while libcmark's tree is walked.
private struct OutlineWalk {
  let linesBefore: Int
  var blocks: [(kind: MarkdownOutline.Kind, line: Int)] = []
  private var listDepth = 0
  /// The items of the present list.
  private var items: [Int] = []
  private var heading: [UInt8]?

  init(linesBefore: Int) {
    self.linesBefore = linesBefore
  }

  mutating func enter(_ node: MarkdownNode) {
    if node.isTopLevel { begin(node) }
    switch node.kind {
    case .bulletList, .orderedList: listDepth += 1
    case .item where listDepth == 1: items.append(node.lines.lowerBound + linesBefore)
    case .text, .code: node.withLiteral { heading?.append(contentsOf: $0) }
    case .softBreak, .lineBreak: heading?.append(Byte.blank)
    default: break
    }
  }

  mutating func leave(_ node: MarkdownNode) {
    switch node.kind {
    case .bulletList, .orderedList:
      listDepth -= 1
      guard node.isTopLevel else { return }
      blocks[blocks.count - 1].kind = .list(items: items)
      items = []
    case .heading where node.isTopLevel:
      let text = String(decoding: heading ?? [], as: UTF8.self)
      blocks[blocks.count - 1].kind = .heading(level: node.headingLevel, text: text)
      heading = nil
    default: break
    }
  }

  private mutating func begin(_ node: MarkdownNode) {
    let line = node.lines.lowerBound + linesBefore
    switch node.kind {
    case .heading:
      blocks.append((.other, line))
      heading = []
    case .paragraph: blocks.append((.paragraph, line))
    case .bulletList, .orderedList:
      blocks.append((.other, line))
      items = []
    default: blocks.append((.other, line))
    }
  }
}
