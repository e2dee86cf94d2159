/// A line such as `[Note]: important`, which Markdown takes for the address of a link that nobody makes.
enum UnusedReference {
  static let rule = Rule(
    id: "unused-reference", severity: .warning,
    summary: "A line that begins with `[name]:` holds the address of a link, and is not shown.",
    why: "Where no link uses it, its words are on no page.",
    wrong: .asset("---\ntitle: Payback\n---\nWhat delay costs.\n\n↓[Note]: provisional\n"),
    right: .asset("---\ntitle: Payback\n---\nWhat delay costs.\n\nNote: provisional\n"))

  static func diagnostic(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "this line is left out of the page: no link uses it")
      .noting("leave the brackets out, or delete the line")
  }

  /// The findings of a body.
  static func diagnostics(in file: SourceFile, from start: Int) -> [Diagnostic] {
    guard start < file.bytes.count else { return [] }
    let first = file.line(at: start)
    let definitions = (first...file.lineCount).compactMap { line -> (name: [UInt8], line: Int)? in
      let isFree = line == first || !isText(line - 1, in: file)
      return isFree ? name(ofDefinitionAt: line, in: file).map { ($0, line) } : nil
    }
    guard !definitions.isEmpty else { return [] }
    let uses = names(in: file, from: start)
    let written = definitions.reduce(into: [:]) { counts, definition in
      counts[definition.name, default: 0] += 1
    }
    var seen: Set<[UInt8]> = []
    return definitions.compactMap { name, line in
      let isUsed = uses[name, default: 0] > written[name, default: 0]
      let isFirst = seen.insert(name).inserted
      guard !isUsed || !isFirst else { return nil }
      let place = file.place(file.bytesOfLine(line))
      return isFirst ? diagnostic(at: place) : again(at: place)
    }
  }

  private static func again(at place: Place) -> Diagnostic {
    Diagnostic(
      rule, at: place, "this line is left out of the page: the name leads elsewhere already"
    )
    .noting("give it another name, or leave the brackets out")
  }

  /// Whether a line is text that a definition can't follow at once.
  private static func isText(_ line: Int, in file: SourceFile) -> Bool {
    let text = file.bytes[file.bytesOfLine(line)].drop(while: Byte.isBlank)
    return !text.isEmpty && text.first != UInt8(ascii: "#")
      && name(ofDefinitionAt: line, in: file) == nil
  }

  /// The name in `[name]: address`, in small letters.
  private static func name(ofDefinitionAt line: Int, in file: SourceFile) -> [UInt8]? {
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

  /// How often each name stands in brackets.
  private static func names(in file: SourceFile, from start: Int) -> [[UInt8]: Int] {
    var found: [[UInt8]: Int] = [:]
    var open: Int?
    for index in start..<file.bytes.count {
      switch file.bytes[index] {
      case UInt8(ascii: "["): open = index + 1
      case UInt8(ascii: "]"):
        if let begin = open, index - begin < 1000 {
          found[file.bytes[begin..<index].map(Byte.lowercased), default: 0] += 1
        }
        open = nil
      default: continue
      }
    }
    return found
  }
}
