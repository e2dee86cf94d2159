/// One text file of a workspace: its path from the workspace's root, and its bytes.
public struct SourceFile: Sendable {
  public let path: String
  public let bytes: [UInt8]
  /// The offset of the first byte of each line.
  private let lineStarts: [Int]
  /// None where every line is so short that its characters are quickly counted.
  private let characters: CharacterIndex?

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    let starts = Self.lineStarts(in: bytes)
    lineStarts = starts
    let isLong = zip(starts, starts.dropFirst() + [bytes.count]).contains { $1 - $0 > 4_096 }
    characters = isLong ? CharacterIndex(bytes) : nil
  }
}

extension SourceFile {
  /// How many bytes of byte order marks stand before the text: 0 or 3; more where programs have each
  /// added one.
  public var byteOrderMarkLength: Int {
    var length = 0
    while bytes[length...].starts(with: [0xEF, 0xBB, 0xBF]) { length += 3 }
    return length
  }

  /// How many lines the file has; an empty file has one.
  public var lineCount: Int { lineStarts.count }

  /// The bytes of a line, without its line end.
  ///
  /// - Parameter line: The line's number, from 1 to `lineCount`.
  /// - Returns: A range of byte offsets; empty for a line that does not exist.
  public func bytesOfLine(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == Byte.lineFeed || bytes[end - 1] == Byte.carriageReturn {
      end -= 1
    }
    return start..<end
  }

  /// The bytes of some lines, without the last one's line end.
  public func bytesOfLines(_ lines: ClosedRange<Int>) -> Range<Int> {
    let first = bytesOfLine(lines.lowerBound)
    return first.lowerBound..<max(first.upperBound, bytesOfLine(lines.upperBound).upperBound)
  }

  /// The line that holds a byte, from 1.
  public func line(at offset: Int) -> Int {
    max(1, lineStarts.partitioningIndex { $0 > offset })
  }

  /// Where a byte stands, in lines and columns.
  public func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    var start = lineStarts[line - 1]
    if line == 1 { start = min(byteOrderMarkLength, offset) }
    let count = count(in: start..<max(start, offset))
    return SourcePosition(
      line: line, column: count.codePoints + 1, utf16Column: count.codePoints + count.pairs + 1)
  }

  /// The byte at which a code point of a range begins, from 0, or the range's end.
  func offset(ofCodePoint number: Int, in range: Range<Int>) -> Int {
    var (start, left) = (range.lowerBound, number)
    if let characters, number > 0 {
      let before = characters.count(before: start, in: bytes).codePoints
      let near = characters.start(before: before + number)
      if near.offset > start { (start, left) = (near.offset, before + number - near.codePoint) }
    }
    for index in start..<max(start, range.upperBound) where !Byte.isContinuation(bytes[index]) {
      if left == 0 { return index }
      left -= 1
    }
    return range.upperBound
  }

  private func count(in range: Range<Int>) -> CharacterIndex.Count {
    var count = CharacterIndex.Count()
    if let characters {
      let (start, end) = (
        characters.count(before: range.lowerBound, in: bytes),
        characters.count(before: range.upperBound, in: bytes)
      )
      count.codePoints = end.codePoints - start.codePoints
      count.pairs = end.pairs - start.pairs
    } else {
      for byte in bytes[range] { count.add(byte) }
    }
    return count
  }

  /// The text of some bytes; bytes that are no UTF-8 are shown as U+FFFD.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The first place at which some bytes occur within a range.
  public func firstRange(of needle: some Collection<UInt8>, in range: Range<Int>) -> Range<Int>? {
    bytes.firstRange(of: needle, in: range)
  }
}

extension SourceFile {
  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 40 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices where buffer[index] <= Byte.carriageReturn {
        let next = index + 1
        switch buffer[index] {
        case Byte.lineFeed: starts.append(next)
        case Byte.carriageReturn where next == buffer.count || buffer[next] != Byte.lineFeed:
          starts.append(next)
        default: continue
        }
      }
    }
    return starts
  }
}

extension [UInt8] {
  /// The first place at which some bytes occur within a range.
  public func firstRange(of needle: some Collection<UInt8>, in range: Range<Int>) -> Range<Int>? {
    guard let first = needle.first, needle.count <= range.count else { return nil }
    var start = range.lowerBound
    while let found = self[start..<range.upperBound].firstIndex(of: first) {
      guard found + needle.count <= range.upperBound else { return nil }
      let candidate = found..<found + needle.count
      if self[candidate].elementsEqual(needle) { return candidate }
      start = found + 1
    }
    return nil
  }
}
