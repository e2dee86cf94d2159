/// A line such as `[name]: address`, which gives the address of links elsewhere and is not shown.
struct LinkDefinition {
  /// The name, in small letters.
  let name: [UInt8]
  /// The line's bytes in the file.
  let range: Range<Int>
}

extension LinkDefinition {
  /// The definitions of a body, in the order of the file.
  static func all(in file: SourceFile, from start: Int) -> [LinkDefinition] {
    guard start < file.bytes.count else { return [] }
    let first = file.line(at: start)
    return (first...file.lineCount).compactMap { line in
      guard line == first || !isText(line - 1, in: file), let name = name(at: line, in: file) else {
        return nil
      }
      return LinkDefinition(name: name, range: file.bytesOfLine(line))
    }
  }

  /// How often each name stands in brackets, in small letters.
  static func names(in text: ArraySlice<UInt8>) -> [[UInt8]: Int] {
    var found: [[UInt8]: Int] = [:]
    var open: Int?
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "["): open = index + 1
      case UInt8(ascii: "]"):
        if let begin = open, index - begin < 1000 {
          found[text[begin..<index].map(Byte.lowercased), default: 0] += 1
        }
        open = nil
      default: continue
      }
    }
    return found
  }

  /// Whether a line is text that a definition can't follow at once.
  private static func isText(_ line: Int, in file: SourceFile) -> Bool {
    let text = file.bytes[file.bytesOfLine(line)].drop(while: Byte.isBlank)
    return !text.isEmpty && text.first != UInt8(ascii: "#")
      && name(at: line, in: file) == nil
  }

  /// The name in `[name]: address`, in small letters.
  private static func name(at line: Int, in file: SourceFile) -> [UInt8]? {
    let bytes = file.bytes[file.bytesOfLine(line)]
    let blanks = bytes.prefix(while: Byte.isBlank).count
    let text = bytes.dropFirst(blanks)
    guard blanks < 4, text.first == UInt8(ascii: "["),
      let end = text.firstIndex(of: UInt8(ascii: "]")),
      text[(end + 1)...].first == UInt8(ascii: ":")
    else { return nil }
    let words = text[(end + 2)...].split(whereSeparator: Byte.isBlank)
    // An address, and perhaps a title in quotes; other words are text, and are shown.
    let isAddress =
      words.count == 1
      || (words.count > 1 && "\"'(".utf8.contains(words[1].first ?? 0)
        && "\"')".utf8.contains(words[words.count - 1].last ?? 0))
    return isAddress ? text[(text.startIndex + 1)..<end].map(Byte.lowercased) : nil
  }
}
