/// Where the front matter of a file ends and its body begins.
struct FrontMatterSplitter {
  /// The bytes between the two `---` lines; none when the file has no front matter.
  private(set) var frontMatter: Range<Int>?
  /// Whether the body can't be told from front matter that is never closed.
  private(set) var isBodyLost = false
  /// The byte at which the body begins.
  private(set) var bodyStart: Int
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: SourceFile) {
    bodyStart = file.byteOrderMarkLength
    split(file)
  }
}

extension FrontMatterSplitter {
  private mutating func split(_ file: SourceFile) {
    guard isFence(1, in: file) else {
      reportLateFrontMatter(in: file)
      return
    }
    let start = startOfLine(2, in: file)
    for line in stride(from: 2, through: file.lineCount, by: 1) where isFence(line, in: file) {
      frontMatter = start..<file.bytesOfLine(line).lowerBound
      bodyStart = startOfLine(line + 1, in: file)
      return
    }
    recover(in: file)
  }

  /// Without a closing line the front matter can't be told from the body; what follows the first
  /// empty line is taken for the body, so that its headings still count.
  private mutating func recover(in file: SourceFile) {
    diagnostics.append(FrontMatterNotClosed.diagnostic(at: file.place(file.bytesOfLine(1))))
    let empty = (2...max(2, file.lineCount)).first { isBlank($0, in: file) }
    bodyStart = empty.map { startOfLine($0, in: file) } ?? file.bytes.count
    isBodyLost = empty == nil
  }

  private mutating func reportLateFrontMatter(in file: SourceFile) {
    guard let first = (1...file.lineCount).first(where: { !isBlank($0, in: file) }), first > 1,
      isFence(first, in: file)
    else { return }
    let second = (first + 1..<max(first + 2, file.lineCount + 1)).first { isFence($0, in: file) }
    guard let second else { return }
    bodyStart = startOfLine(second + 1, in: file)
    let place = file.place(file.bytesOfLine(first))
    diagnostics.append(FrontMatterNotFirst.diagnostic(at: place))
  }

  private func startOfLine(_ line: Int, in file: SourceFile) -> Int {
    line > file.lineCount ? file.bytes.count : file.bytesOfLine(line).lowerBound
  }

  private func isBlank(_ line: Int, in file: SourceFile) -> Bool {
    file.bytes[content(of: line, in: file)].allSatisfy(Byte.isBlank)
  }

  private func isFence(_ line: Int, in file: SourceFile) -> Bool {
    let range = content(of: line, in: file)
    return range.count >= 3 && file.bytes[range].prefix(3).allSatisfy { $0 == Byte.hyphen }
      && file.bytes[range].dropFirst(3).allSatisfy(Byte.isBlank)
  }

  private func content(of line: Int, in file: SourceFile) -> Range<Int> {
    let range = file.bytesOfLine(line)
    guard line == 1 else { return range }
    return min(range.upperBound, range.lowerBound + file.byteOrderMarkLength)..<range.upperBound
  }
}
