internal import SourceDocuments

extension SourceDocument {
  /// Whether lines that somebody meant as front matter may stand in the body, because nobody can
  /// tell where they begin or end.
  ///
  /// So it is where front matter is never closed; and in a file without any, where a key of the
  /// language begins a line of the first paragraph, or one above a line of three hyphens.
  ///
  /// - Parameter isDeclared: Whether a key is one of the language.
  /// - Returns: Whether it may be so.
  func mayHideKeysInBody(_ isDeclared: (String) -> Bool) -> Bool {
    guard frontMatterEnd == nil else { return false }
    guard case .absent = frontMatter else { return true }
    let lines = (1...file.lineCount).map { Array(file.bytes[file.bytesOfLine($0)]) }
    let first = lines.firstIndex { !$0.isBlankLine } ?? 0
    let paragraph = lines[first...].firstIndex(where: \.isBlankLine) ?? lines.count
    let fence = lines.lastIndex(where: FrontMatterDelimiter.isExact) ?? 0
    return lines[..<max(paragraph, fence)].contains { line in
      let key = KeyLine(line.drop(while: Byte.isBlank))?.word
      return key.map { isDeclared($0) || $0.hasPrefix("x-") } ?? false
    }
  }
}

extension [UInt8] {
  fileprivate var isBlankLine: Bool { allSatisfy(Byte.isBlank) }
}
