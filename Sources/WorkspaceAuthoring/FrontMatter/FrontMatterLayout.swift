internal import SourceDocuments

/// Where the parts of a file's front matter begin and end, byte by byte.
struct FrontMatterLayout {
  let file: SourceFile
}

extension FrontMatterLayout {
  /// Whether nothing at all stands behind a key.
  func isUnwritten(_ node: YAMLNode) -> Bool { node.content == .scalar("", isPlain: true) }

  /// Whether a map or a list is written in brackets.
  func isInBrackets(_ node: YAMLNode) -> Bool {
    file.bytes[node.range].first.map { "{[".utf8.contains($0) } ?? false
  }

  /// The place after a key's colon; none where a map in brackets holds a key without one.
  func endOfColon(_ entry: YAMLEntry) -> Int? {
    let rest = file.bytes[entry.keyRange.upperBound...]
    guard let next = rest.firstIndex(where: { !Byte.isWhiteSpace($0) }),
      file.bytes[next] == UInt8(ascii: ":")
    else { return nil }
    return next + 1
  }

  /// The place after an entry's last byte, without the comments that follow it.
  func end(of entry: YAMLEntry) -> Int {
    guard isUnwritten(entry.value) else { return end(of: entry.value) }
    return endOfColon(entry) ?? entry.keyRange.upperBound
  }

  /// The place after a value's last byte: libyaml counts comments to a map or list on several
  /// lines.
  func end(of node: YAMLNode) -> Int {
    guard !isInBrackets(node) else { return node.range.upperBound }
    switch node.content {
    case .scalar: return node.range.upperBound
    case .list(let nodes): return nodes.last.map(end) ?? node.range.upperBound
    case .map(let entries): return entries.last.map(end) ?? node.range.upperBound
    }
  }

  /// Whether a key or its value has an anchor, an alias or a tag.
  func isMarked(_ entry: YAMLEntry) -> Bool {
    guard let colon = endOfColon(entry) else { return isMark(at: entry.keyRange.lowerBound) }
    let end =
      isUnwritten(entry.value)
      ? file.bytesOfLine(file.line(at: colon)).upperBound : entry.value.range.upperBound
    return isMark(at: entry.keyRange.lowerBound) || isMark(at: startOfText(in: colon..<end))
  }

  private func isMark(at offset: Int) -> Bool {
    file.bytes[offset...].first.map { "&*!".utf8.contains($0) } ?? false
  }

  /// The first byte that is neither white space nor of a comment; the end where there is none.
  private func startOfText(in range: Range<Int>) -> Int {
    var next = range.lowerBound
    while next < range.upperBound {
      let byte = file.bytes[next]
      guard Byte.isWhiteSpace(byte) || byte == UInt8(ascii: "#") else { return next }
      next = Byte.isWhiteSpace(byte) ? next + 1 : startOfLine(after: next)
    }
    return range.upperBound
  }

  /// The quotation mark that a value stands in; nothing for one without.
  func quotationMark(of node: YAMLNode) -> String {
    guard case .scalar = node.content, let first = file.bytes[node.range].first else { return "" }
    return "\"'".utf8.contains(first) ? String(UnicodeScalar(first)) : ""
  }
}

extension FrontMatterLayout {
  func line(of entry: YAMLEntry) -> Int { file.line(at: entry.keyRange.lowerBound) }

  /// The blanks before an entry's key; none where it does not begin its line.
  func indentation(of entry: YAMLEntry) -> String? {
    let start = file.bytesOfLine(line(of: entry)).lowerBound
    let before = file.bytes[start..<entry.keyRange.lowerBound]
    return before.allSatisfy(Byte.isBlank) ? String(decoding: before, as: UTF8.self) : nil
  }

  /// The first byte of the line after the one that holds a place.
  func startOfLine(after offset: Int) -> Int {
    file.bytesOfLine(file.line(at: offset) + 1).lowerBound
  }

  /// How a line ends; the last line of a file like most others.
  func lineEnd(of line: Int) -> String {
    guard line < file.lineCount else { return "\n" }
    let bytes = file.bytes[
      file.bytesOfLine(line).upperBound..<file.bytesOfLine(line + 1).lowerBound]
    return String(decoding: bytes, as: UTF8.self)
  }
}
