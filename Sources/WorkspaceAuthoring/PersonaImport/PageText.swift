internal import SourceDocuments

/// Lines of Markdown that are moved about as they are.
enum PageText {
  /// The lines of a file, without their ends.
  static func lines(_ lines: Range<Int>, of file: SourceFile) -> [String] {
    lines.map { line in
      var range = file.bytesOfLine(line)
      if line == 1 { range = min(file.byteOrderMarkLength, range.upperBound)..<range.upperBound }
      return file.text(in: range)
    }
  }

  /// Lines of a file without blank ones behind them; at least the first.
  static func closed(_ lines: Range<Int>, in file: SourceFile) -> ClosedRange<Int> {
    let last = lines.last { !file.bytes[file.bytesOfLine($0)].allSatisfy(Byte.isWhiteSpace) }
    return lines.lowerBound...max(lines.lowerBound, last ?? 0)
  }

  /// The lines without empty ones before and behind.
  static func trimmed(_ lines: [String]) -> [String] {
    guard let first = lines.firstIndex(where: says), let last = lines.lastIndex(where: says) else {
      return []
    }
    return Array(lines[first...last])
  }

  static func says(_ line: String) -> Bool { line.contains { !$0.isWhitespace } }

  /// The width of an item's mark with the blanks around it: 2 for `- a`, 3 for `1. a`.
  static func markWidth(_ line: String) -> Int {
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    let rest = line.dropFirst(indent.count)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }.count
    let blanks = rest.dropFirst(digits + 1).prefix { $0 == " " || $0 == "\t" }
    return indent.count + digits + 1 + blanks.count
  }

  /// The first line of an item without its mark and a task box.
  static func withoutMark(_ line: String) -> String {
    let text = line.dropFirst(markWidth(line))
    for box in ["[ ] ", "[x] ", "[X] "] where text.hasPrefix(box) {
      return String(text.dropFirst(box.count))
    }
    return String(text)
  }

  /// Lines further to the left, as far as they are blank there.
  static func dedented(_ lines: some Sequence<String>, by width: Int) -> [String] {
    lines.map { line in
      let blanks = line.prefix(width).prefix { $0 == " " || $0 == "\t" }.count
      return String(line.dropFirst(blanks))
    }
  }
}
