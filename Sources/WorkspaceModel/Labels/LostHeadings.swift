internal import SourceDocuments

/// The `##` signs of a body that begin no heading, because something stands before them.
enum LostHeadings {
  /// Where they stand, in the order of the file.
  ///
  /// - Parameters:
  ///   - body: The sections of the file.
  ///   - start: The byte at which the body begins.
  ///   - file: The file.
  /// - Returns: The bytes from the signs to the end of their line.
  static func places(besides body: MarkdownBody, from start: Int, in file: SourceFile) -> [Range<
    Int
  >] {
    let known = Set(body.headings.map { file.line(at: $0.range.lowerBound) })
    var found: [Range<Int>] = []
    var isInCode = false
    guard start < file.bytes.count else { return [] }
    for line in file.line(at: start)...file.lineCount where !known.contains(line) {
      let bytes = file.bytesOfLine(line)
      let text = file.bytes[bytes].drop(while: Byte.isBlank)
      if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) { isInCode.toggle() }
      guard !isInCode, let signs = file.firstRange(of: "##".utf8, in: bytes),
        isHeading(signs, in: bytes, file)
      else { continue }
      found.append(signs.lowerBound..<bytes.upperBound)
    }
    return found
  }

  /// The lines that are a name alone, where a paragraph begins, and are no heading.
  ///
  /// - Parameters:
  ///   - range: The bytes to look in, behind their first line.
  ///   - file: The file.
  ///   - isName: Whether a text is a name that a heading should have.
  /// - Returns: The bytes of the lines.
  static func bareLines(
    in range: Range<Int>, of file: SourceFile, isName: (String) -> Bool
  ) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    let lines = file.line(at: range.lowerBound)...file.line(at: range.upperBound - 1)
    return lines.dropFirst().compactMap { line in
      let bytes = file.bytesOfLine(line)
      let above = file.bytes[file.bytesOfLine(line - 1)]
      let below = file.bytes[file.bytesOfLine(line + 1)]
      let isUnderlined = below.starts(with: "=".utf8) || below.starts(with: "---".utf8)
      let isFirst = above.allSatisfy(Byte.isBlank) || above.first == UInt8(ascii: "#")
      guard (1..<60).contains(bytes.count), isFirst, !isUnderlined else { return nil }
      let text = file.text(in: bytes)
      return (text.first?.isLetter ?? false) && isName(text) ? bytes : nil
    }
  }

  /// Whether signs could begin a heading, if they began the line: a name follows them, and they are no
  /// part of a word or an address.
  private static func isHeading(_ signs: Range<Int>, in line: Range<Int>, _ file: SourceFile)
    -> Bool
  {
    let rest = file.bytes[signs.lowerBound..<line.upperBound]
    let count = rest.prefix { $0 == UInt8(ascii: "#") }.count
    let name = rest.dropFirst(count).drop(while: Byte.isBlank)
    guard (2...6).contains(count), let first = name.first else { return false }
    let before = signs.lowerBound > line.lowerBound ? file.bytes[signs.lowerBound - 1] : Byte.blank
    return (Byte.isUppercase(first) || Byte.isLowercase(first) || first >= 0x80)
      && !"/&=".utf8.contains(before)
  }
}

extension MarkdownBody {
  /// All headings of the file.
  var headings: [MarkdownHeading] {
    [title].compactMap(\.self) + sections.flatMap(\.headings)
  }
}

extension MarkdownSection {
  /// Its heading and those below it.
  var headings: [MarkdownHeading] { [heading] + subsections.flatMap(\.headings) }
}
