/// Where the front matter of a file ends and its body begins.
///
/// What is almost front matter is told as what it is, and the file then has none that can be read:
/// lines of tags that nobody reads would let a mistake raise coverage.
struct FrontMatterSplitter {
  /// The bytes between the two `---` lines; none when the file has no front matter.
  private(set) var frontMatter: Range<Int>?
  /// Whether the body can't be told from front matter that is never closed.
  private(set) var isBodyLost = false
  /// The byte at which the body begins.
  private(set) var bodyStart: Int
  private(set) var diagnostics: [Diagnostic] = []
  private let file: SourceFile
  /// The keys that front matter may have, in small letters.
  private let keys: Set<String>

  init(_ file: SourceFile, keys: Set<String>) {
    self.file = file
    self.keys = keys
    bodyStart = file.byteOrderMarkLength
    if FrontMatterDelimiter.isExact(content(of: 1)) {
      findEnd()
    } else {
      lookForAlmost()
    }
  }
}

extension FrontMatterSplitter {
  /// Looks for the line that closes the front matter.
  private mutating func findEnd() {
    for line in stride(from: 2, through: file.lineCount, by: 1) {
      // A key begins most lines.
      guard let first = file.bytes[file.bytesOfLine(line)].first, !Byte.isPartOfWord(first),
        !Byte.isBlank(first), let delimiter = FrontMatterDelimiter(closing: content(of: line))
      else { continue }
      frontMatter = startOfLine(2)..<file.bytesOfLine(line).lowerBound
      bodyStart = startOfLine(line + 1)
      switch delimiter {
      case .exact: lookForSecond(below: line)
      case .near(let written): report(FrontMatterNotClosed.diagnostic(by: written, at: place(line)))
      }
      return
    }
    recover()
  }

  /// Without a closing line the front matter can't be told from the body; what follows the first
  /// line that nearly closes it, or the first empty line, is taken for the body, so that its headings
  /// still count.
  private mutating func recover() {
    let lines = 2...max(2, file.lineCount)
    if let line = lines.first(where: { FrontMatterDelimiter(closing: content(of: $0)) != nil }) {
      let written = file.text(in: file.bytesOfLine(line))
      report(FrontMatterNotClosed.diagnostic(by: written, at: place(line)))
      bodyStart = startOfLine(line + 1)
      return
    }
    report(FrontMatterNotClosed.diagnostic(at: place(1)))
    let empty = lines.first(where: isBlank)
    bodyStart = empty.map(startOfLine) ?? file.bytes.count
    isBodyLost = empty == nil
  }
}

extension FrontMatterSplitter {
  /// Looks for front matter at the top of a file whose first line does not begin it.
  private mutating func lookForAlmost() {
    guard let first = firstLineOfText(from: 1) else { return }
    if let end = foreignEnd(from: first) {
      let text =
        content(of: first).first == UInt8(ascii: "{") ? "{" : file.text(in: file.bytesOfLine(first))
      report(FrontMatterForm.diagnostic(begunBy: text, at: place(first)))
      bodyStart = startOfLine(end + 1)
    } else if let delimiter = FrontMatterDelimiter(opening: content(of: first)) {
      readAlmost(first, delimiter)
    } else if let end = keysAlone(from: first) ?? wordAlone(at: first) {
      report(FrontMatterForm.withoutDelimiters(at: place(first)))
      bodyStart = startOfLine(end + 1)
    }
  }

  /// Reads what follows a line that is, or nearly is, the one above front matter.
  private mutating func readAlmost(_ first: Int, _ delimiter: FrontMatterDelimiter) {
    let end = endOfBlock(from: first)
    let hasKeys = hasKeys(first + 1..<(end ?? endOfParagraph(from: first + 1)))
    switch delimiter {
    case .exact where end != nil && (hasKeys || isBlankAbove(first)):
      report(FrontMatterNotFirst.diagnostic(at: place(first), below: nameOfLines(above: first)))
    case .near(let written) where hasKeys && first == 1:
      report(FrontMatterForm.diagnostic(begunBy: written, at: place(first)))
    case .near where hasKeys:
      report(FrontMatterNotFirst.diagnostic(at: place(first), below: nameOfLines(above: first)))
    default: return
    }
    bodyStart = startOfLine((end ?? first) + 1)
  }

  /// The last line of what another system reads as front matter, or of a block of code that was copied
  /// with it; none where it begins at no such line, or holds no key of ours.
  private func foreignEnd(from first: Int) -> Int? {
    let opening = content(of: first)
    if opening.first == UInt8(ascii: "{") {
      // Not the sign of a template: `{{< figure >}}`, `{% include %}`, `{.note}`.
      let next = opening.dropFirst().first { !Byte.isBlank($0) }
      guard next == nil || next == UInt8(ascii: "\"") else { return nil }
      let last = endOfParagraph(from: first) - 1
      return holdsForeignKey(first..<last + 1) ? last : nil
    }
    guard isBlankAbove(first),
      case .near(let signs)? = FrontMatterDelimiter(opening: opening, allowsCode: true),
      let start = firstLineOfText(from: first + 1)
    else { return nil }
    // Inside a block of code front matter may stand with its delimiters.
    if isFence(first), FrontMatterDelimiter(opening: content(of: start)) != nil {
      guard let end = endOfBlock(from: start), hasKeys(start + 1..<end) else { return nil }
      return end < file.lineCount && isFence(end + 1) ? end + 1 : end
    }
    let last = endOfBlock(from: first) ?? endOfParagraph(from: start) - 1
    if content(of: start).first == UInt8(ascii: "{") {
      return holdsForeignKey(start..<last + 1) ? last : nil
    }
    let isTOML = signs.hasPrefix("+++") || signs.lowercased().hasSuffix("toml")
    guard isTOML, KeyLine(foreign: content(of: start)) != nil else {
      return isFence(first) && key(at: start) ? last : nil
    }
    return holdsForeignKey(start..<last + 1) ? last : nil
  }

  /// Looks for keys below the front matter, which nobody reads there.
  private mutating func lookForSecond(below line: Int) {
    if smallKey(at: line + 1) != nil {
      report(SecondFrontMatter.diagnostic(keyAt: place(line + 1)))
      return
    }
    guard let first = firstLineOfText(from: line + 1) else { return }
    if FrontMatterDelimiter(opening: content(of: first)) != nil {
      guard let end = endOfBlock(from: first), hasKeys(first + 1..<end) else { return }
      report(SecondFrontMatter.diagnostic(blockAt: place(first)))
      bodyStart = startOfLine(end + 1)
    } else if keysAlone(from: first) != nil {
      report(SecondFrontMatter.diagnostic(keyAt: place(first)))
    }
  }

  /// The last line of a paragraph that is keys, or the one that closes it; none where it is none.
  ///
  /// Two lines must be keys of ours, or the first one where a delimiter closes the paragraph, or one
  /// among lines that are all some key.
  private func keysAlone(from first: Int) -> Int? {
    guard !isFence(first) else { return nil }
    let end = endOfParagraph(from: first)
    let closing = (first..<end).first {
      $0 > first && FrontMatterDelimiter(closing: content(of: $0)) != nil
    }
    let lines = first..<(closing ?? end)
    let count = lines.count { key(at: $0) }
    let isClosed = closing != nil && count > 0 && key(at: first)
    let areKeys = lines.count > 1 && count > 0 && lines.allSatisfy(isSomeKey)
    return isClosed || areKeys || count > 1 ? closing ?? end - 1 : nil
  }

  /// Whether a line begins with a word in small letters and a colon.
  private func isSomeKey(_ line: Int) -> Bool {
    let text = content(of: line)
    return text.first.map(Byte.isLowercase) ?? false && KeyLine(text) != nil
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }
}

extension FrontMatterSplitter {
  /// The first line from a line on that is no blank, no `#` heading and no comment.
  private func firstLineOfText(from start: Int) -> Int? {
    var isInComment = false
    for line in stride(from: start, through: file.lineCount, by: 1) {
      let text = content(of: line)
      let rest = text.drop(while: Byte.isBlank)
      if isInComment || rest.starts(with: "<!--".utf8) {
        isInComment = text.firstRange(of: "-->".utf8, in: 0..<text.count) == nil
      } else if !rest.isEmpty, rest.first != UInt8(ascii: "#") {
        return line
      }
    }
    return nil
  }

  /// The next line that is a delimiter, or nearly one.
  private func endOfBlock(from first: Int) -> Int? {
    stride(from: first + 1, through: file.lineCount, by: 1).first {
      FrontMatterDelimiter(closing: content(of: $0)) != nil
    }
  }

  private func endOfParagraph(from first: Int) -> Int {
    stride(from: first, through: file.lineCount, by: 1).first(where: isBlank) ?? file.lineCount + 1
  }

  private func hasKeys(_ lines: Range<Int>) -> Bool { lines.contains(where: key) }

  /// Whether one of some lines holds a key of ours as TOML or JSON write it.
  private func holdsForeignKey(_ lines: Range<Int>) -> Bool {
    lines.contains { line in
      content(of: line).split(separator: UInt8(ascii: ",")).contains { part in
        KeyLine(foreign: part)?.isOne(of: keys) ?? false
      }
    }
  }

  /// The line, where it is a key in small letters: a capital begins a sentence, `Summary: …`.
  private func smallKey(at line: Int) -> Int? {
    let isSmall = content(of: line).first.map(Byte.isLowercase) ?? false
    return isSmall && key(at: line) ? line : nil
  }

  /// The line, where it is a paragraph of one such key with a list, a map, or words that are no
  /// sentence behind it.
  private func wordAlone(at line: Int) -> Int? {
    guard endOfParagraph(from: line) == line + 1 else { return nil }
    let words = content(of: line).split(whereSeparator: Byte.isBlank).dropFirst()
    let isShort = words.count < 4 && words.last?.last != UInt8(ascii: ".")
    return isShort || words.first?.first.map("[{".utf8.contains) ?? false ? smallKey(at: line) : nil
  }

  private func isFence(_ line: Int) -> Bool {
    content(of: line).starts(with: "```".utf8) || content(of: line).starts(with: "~~~".utf8)
  }

  private func key(at line: Int) -> Bool {
    KeyLine(content(of: line))?.isOne(of: keys) ?? false
  }

  private func isBlankAbove(_ line: Int) -> Bool { (1..<line).allSatisfy(isBlank) }

  /// What stands above front matter, in words.
  private func nameOfLines(above line: Int) -> String {
    let written = (1..<line).first { !isBlank($0) }
    guard let written else { return "the empty lines" }
    let isHeading = content(of: written).first == UInt8(ascii: "#")
    return isHeading ? "the heading" : "the comment"
  }

  private func place(_ line: Int) -> Place { file.place(file.bytesOfLine(line)) }

  private func startOfLine(_ line: Int) -> Int {
    line > file.lineCount ? file.bytes.count : file.bytesOfLine(line).lowerBound
  }

  private func isBlank(_ line: Int) -> Bool { content(of: line).allSatisfy(Byte.isBlank) }

  private func content(of line: Int) -> [UInt8] {
    let range = file.bytesOfLine(line)
    guard line == 1 else { return Array(file.bytes[range]) }
    return Array(
      file.bytes[min(range.upperBound, file.byteOrderMarkLength)..<range.upperBound])
  }
}
