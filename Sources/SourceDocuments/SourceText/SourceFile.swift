/// One text file of a workspace: its path from the workspace's root, and its bytes.
package struct SourceFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// The offset of the first byte of each line.
  private let lineStarts: [Int]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = Self.lineStarts(in: bytes)
  }
}

extension SourceFile {
  /// How many bytes of byte order marks stand before the text: 0 or 3; more where programs have each
  /// added one.
  package var byteOrderMarkLength: Int {
    var length = 0
    while bytes[length...].starts(with: [0xEF, 0xBB, 0xBF]) { length += 3 }
    return length
  }

  /// How many lines the file has; an empty file has one.
  package var lineCount: Int { lineStarts.count }

  /// The bytes of a line, without its line end.
  ///
  /// - Parameter line: The line's number, from 1 to `lineCount`.
  /// - Returns: A range of byte offsets; empty for a line that does not exist.
  package func bytesOfLine(_ line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == Byte.lineFeed || bytes[end - 1] == Byte.carriageReturn {
      end -= 1
    }
    return start..<end
  }

  /// The bytes of some lines, without the last one's line end.
  package func bytesOfLines(_ lines: ClosedRange<Int>) -> Range<Int> {
    let first = bytesOfLine(lines.lowerBound)
    return first.lowerBound..<max(first.upperBound, bytesOfLine(lines.upperBound).upperBound)
  }

  /// The line that holds a byte, from 1.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Where a byte stands, in lines and columns.
  package func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    var start = lineStarts[line - 1]
    if line == 1 { start = min(byteOrderMarkLength, offset) }
    var (codePoints, pairs) = (0, 0)
    for byte in bytes[start..<max(start, offset)] where !Byte.isContinuation(byte) {
      codePoints += 1
      // A character of four bytes is two code units of UTF-16.
      if byte >= 0xF0 { pairs += 1 }
    }
    return SourcePosition(
      line: line, column: codePoints + 1, utf16Column: codePoints + pairs + 1)
  }

  /// The text of some bytes; bytes that are no UTF-8 are shown as U+FFFD.
  package func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The first place at which some bytes occur within a range.
  package func firstRange(of needle: some Collection<UInt8>, in range: Range<Int>) -> Range<Int>? {
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
  package func firstRange(of needle: some Collection<UInt8>, in range: Range<Int>) -> Range<Int>? {
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
