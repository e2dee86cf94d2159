/// Bounds on a body before libcmark sees it: some of its versions need time quadratic in the
/// depth of lists and quotes, and in the number of links.
enum MarkdownComplexity {
  static func refusal(of file: SourceFile, from start: Int) -> Diagnostic? {
    guard start < file.bytes.count else { return nil }
    for line in stride(from: file.line(at: start), through: file.lineCount, by: 1) {
      let range = file.bytesOfLine(line)
      if depth(of: file.bytes[range]) > Limits.markdownDepth {
        return MarkdownTooComplex.tooDeep(at: file.place(range))
      }
    }
    return tooManyHeadings(in: file, from: start) ?? tooManyLinks(in: file, from: start)
  }

  /// Counts lines with `#` at their start, outside of fenced code, and lines below a text.
  private static func tooManyHeadings(in file: SourceFile, from start: Int) -> Diagnostic? {
    var count = 0
    var fence: UInt8?
    for line in stride(from: file.line(at: start), through: file.lineCount, by: 1) {
      let range = file.bytesOfLine(line)
      let text = file.bytes[range].drop { $0 == Byte.blank }
      guard let mark = text.first else { continue }
      if "`~".utf8.contains(mark), text.prefix(3).allSatisfy({ $0 == mark }), text.count >= 3 {
        fence = fence == nil ? mark : fence == mark ? nil : fence
      } else if fence == nil, isHeading(text) {
        count += 1
        if count > Limits.headingsInFile {
          return MarkdownTooComplex.tooManyHeadings(at: file.place(range))
        }
      }
    }
    return nil
  }

  private static func isHeading(_ text: ArraySlice<UInt8>) -> Bool {
    if text.first == UInt8(ascii: "#") {
      let rest = text.drop { $0 == UInt8(ascii: "#") }
      return text.count - rest.count <= 6 && (rest.isEmpty || Byte.isBlank(rest[rest.startIndex]))
    }
    // A line between two texts may be a rule, too; nobody has thousands of either.
    let marks = text.prefix { $0 == UInt8(ascii: "=") || $0 == Byte.hyphen }
    return !marks.isEmpty && text[marks.endIndex...].allSatisfy(Byte.isBlank)
  }

  /// How many lists and quotes a line can open or continue, at the most: its marks, and two
  /// blanks of indentation for each.
  private static func depth(of line: ArraySlice<UInt8>) -> Int {
    var blanks = 0
    var marks = 0
    var index = line.startIndex
    while index < line.endIndex {
      switch line[index] {
      case Byte.blank: if marks == 0 { blanks += 1 }
      case Byte.tab: if marks == 0 { blanks += 4 }
      case UInt8(ascii: ">"): marks += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard isMark(line, endingAt: index) else { return marks == 0 ? 0 : marks + blanks / 2 }
        marks += 1
      case let byte where Byte.isDigit(byte):
        let end = line[index...].firstIndex { !Byte.isDigit($0) } ?? line.endIndex
        guard end < line.endIndex, end - index < 10, ".)".utf8.contains(line[end]),
          isMark(line, endingAt: end)
        else { return marks == 0 ? 0 : marks + blanks / 2 }
        marks += 1
        index = end
      default: return marks == 0 ? 0 : marks + blanks / 2
      }
      index += 1
    }
    return marks == 0 ? 0 : marks + blanks / 2
  }

  private static func isMark(_ line: ArraySlice<UInt8>, endingAt index: Int) -> Bool {
    index + 1 == line.endIndex || Byte.isBlank(line[index + 1])
  }

  private static func tooManyLinks(in file: SourceFile, from start: Int) -> Diagnostic? {
    var count = 0
    var from = start
    while let found = file.firstRange(of: "](".utf8, in: from..<file.bytes.count) {
      count += 1
      if count > Limits.linksInFile {
        return MarkdownTooComplex.tooManyLinks(at: file.place(found))
      }
      from = found.upperBound
    }
    return nil
  }
}
