internal import SourceDocuments

/// Lines of a body that begin with the address of a need, and are read as no reply.
enum HiddenReplies {
  /// Reports them.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - read: The bytes of the addresses that are read.
  ///   - reading: The reading of the file.
  static func report(
    in document: SourceDocument, besides read: [Range<Int>], _ reading: inout Reading
  ) {
    let file = document.file
    guard document.bodyStart < file.bytes.count else { return }
    let known = Set(read.map { file.line(at: $0.lowerBound) })
    for line in file.line(at: document.bodyStart)...file.lineCount where !known.contains(line) {
      let range = file.bytesOfLine(line)
      guard mayHoldAddress(file.bytes[range]),
        let address = address(in: file.text(in: range), reading.names)
      else { continue }
      let place = file.firstRange(of: address.utf8, in: range) ?? range
      reading.report(ReplyNotRead.diagnostic(at: reading.place(place)))
    }
  }

  /// Whether a dot or slash stands between letters, or a colon near the beginning; few lines have
  /// either.
  private static func mayHoldAddress(_ line: ArraySlice<UInt8>) -> Bool {
    var previous = Byte.blank
    for (index, byte) in zip(line.indices, line) {
      let isBehindWord = Byte.isPartOfWord(previous)
      if byte == UInt8(ascii: ":"), isBehindWord, index - line.startIndex < 100 { return true }
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/"), isBehindWord,
        index + 1 < line.endIndex, Byte.isPartOfWord(line[index + 1])
      {
        return true
      }
      previous = byte
    }
    return false
  }

  /// The address with which a line begins, or that stands before a colon in it.
  private static func address(in line: String, _ names: Names) -> Substring? {
    let words = line.split { " \t*`|>[]()_".contains($0) }.filter { $0.contains(where: \.isLetter) }
    let first = words.first
    if words.count > 2, words[2].hasSuffix(":"),
      isAddress(words[..<3].joined(separator: ".")[...], names)
    {
      return words[0]
    }
    return words.prefix(8).first { word in
      let isMeant = word.startIndex == first?.startIndex || word.hasSuffix(":")
      return isMeant && isAddress(word, names)
    }
  }

  private static func isAddress(_ word: Substring, _ names: Names) -> Bool {
    let parts = word.split { "./".contains($0) }.map(String.init)
    return parts.count == 3 && names.personas.find(parts[0]) != nil
      && names.taxonomy[.stages].tag(named: parts[1]) != nil
  }
}
