/// Lines such as `[name]: address`, which give the address of links elsewhere and are not shown.
struct LinkDefinition {
  /// The name, as `folded` has it.
  let name: String
  /// The bytes in the file, without the marks of a list or a quote before them.
  let range: Range<Int>
}

extension LinkDefinition {
  /// The definitions of a body, in the order of the file.
  static func all(in file: SourceFile, from start: Int) -> [LinkDefinition] {
    let lines = linesWithMark(in: file, from: start)
    guard !lines.isEmpty else { return [] }
    let code = linesOfCode(in: file, from: start)
    let first = file.line(at: start)
    var found: [LinkDefinition] = []
    var endOfLast = first - 1
    for line in lines.subtracting(code).sorted() {
      let (text, isItem) = unmarked(line, in: file)
      let isFree =
        isItem || line == endOfLast + 1 || code.contains(line - 1) || !isText(line - 1, in: file)
      guard text.first == UInt8(ascii: "["), isFree,
        let end = text.firstIndex(of: UInt8(ascii: "]")),
        let last = lastLine(of: text, at: line, in: file)
      else { continue }
      endOfLast = last
      let range = text.startIndex..<file.bytesOfLine(last).upperBound
      let name = text[(text.startIndex + 1)..<end]
      found.append(LinkDefinition(name: folded(name), range: range))
    }
    return found
  }

  /// How often each name stands in brackets.
  static func names(in text: ArraySlice<UInt8>) -> [String: Int] {
    var found: [String: Int] = [:]
    var open: Int?
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "["): open = index + 1
      case UInt8(ascii: "]"):
        if let begin = open, index - begin < 1000 {
          found[folded(text[begin..<index]), default: 0] += 1
        }
        open = nil
      default: continue
      }
    }
    return found
  }

  /// A name as links and definitions are compared: in small letters, with single blanks.
  private static func folded(_ name: ArraySlice<UInt8>) -> String {
    name.split(whereSeparator: Byte.isWhiteSpace).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ").lowercased()
  }
}

extension LinkDefinition {
  /// The lines with `]:`, of which few files have any.
  private static func linesWithMark(in file: SourceFile, from start: Int) -> Set<Int> {
    var lines: Set<Int> = []
    file.bytes.withUnsafeBufferPointer { bytes in
      for index in start..<max(start, bytes.count - 1)
      where bytes[index] == UInt8(ascii: "]") && bytes[index + 1] == UInt8(ascii: ":") {
        lines.insert(file.line(at: index))
      }
    }
    return lines
  }

  /// The lines of code and of HTML, in which nothing is a definition.
  private static func linesOfCode(in file: SourceFile, from start: Int) -> Set<Int> {
    var lines: Set<Int> = []
    let before = file.line(at: start) - 1
    file.bytes.withUnsafeBufferPointer { bytes in
      CmarkParser.walk(UnsafeBufferPointer(rebasing: bytes[start...])) { node, _ in
        guard node.kind == .codeBlock || node.kind == .htmlBlock else { return }
        lines.formUnion(node.lines.lowerBound + before...node.lines.upperBound + before)
      }
    }
    return lines
  }

  /// A line without the marks of quotes and lists before it, and whether it begins an item.
  private static func unmarked(
    _ line: Int, in file: SourceFile
  ) -> (text: ArraySlice<UInt8>, isItem: Bool) {
    var text = file.bytes[file.bytesOfLine(line)].drop(while: Byte.isBlank)
    var isItem = false
    while let first = text.first {
      let number = text.prefix(while: Byte.isDigit)
      let mark = number.isEmpty ? first : text.dropFirst(number.count).first
      let isMark = (number.isEmpty ? "-*+" : ".)").utf8.contains(mark ?? 0)
      let rest = text.dropFirst(number.count + 1)
      if number.isEmpty, first == UInt8(ascii: ">") {
        text = rest.drop(while: Byte.isBlank)
      } else if isMark, rest.first.map(Byte.isBlank) == true {
        text = rest.drop(while: Byte.isBlank)
        isItem = true
      } else {
        break
      }
    }
    return (text, isItem)
  }

  /// Whether a line is text that a definition can't follow at once.
  private static func isText(_ line: Int, in file: SourceFile) -> Bool {
    let text = unmarked(line, in: file).text
    // A line of such signs is a rule, or makes a heading of the text above it.
    let isRule = text.allSatisfy { Byte.isBlank($0) || "-*_=".utf8.contains($0) }
    return !isRule && text.first != UInt8(ascii: "#")
  }

  /// The last line of a definition that begins a text; none where libcmark shows the text.
  private static func lastLine(
    of text: ArraySlice<UInt8>, at line: Int, in file: SourceFile
  ) -> Int? {
    var text = Array(text)
    if CmarkParser.showsNothing(of: text) { return line }
    // The address may stand on a line of its own.
    guard text.last == UInt8(ascii: ":"), line < file.lineCount else { return nil }
    text += [Byte.lineFeed] + unmarked(line + 1, in: file).text
    return CmarkParser.showsNothing(of: text) ? line + 1 : nil
  }
}
