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
    for line in linesToLookAt(file, from: document.bodyStart) where !known.contains(line) {
      guard let address = address(in: file.bytes[file.bytesOfLine(line)], reading.names) else {
        continue
      }
      reading.report(ReplyNotRead.diagnostic(at: reading.place(address)))
    }
  }

  /// The lines in which a dot or slash stands between letters, or a colon behind one near the
  /// beginning; few have either.
  private static func linesToLookAt(_ file: SourceFile, from start: Int) -> [Int] {
    file.bytes.withUnsafeBufferPointer { bytes in
      (file.line(at: start)...file.lineCount).filter { line in
        let range = file.bytesOfLine(line)
        return range.dropFirst().contains { index in
          guard isJoint(bytes[index]) || bytes[index] == UInt8(ascii: ":"),
            Byte.isPartOfWord(bytes[index - 1])
          else { return false }
          return bytes[index] == UInt8(ascii: ":")
            ? index - range.lowerBound < 100
            : index + 1 < range.upperBound && Byte.isPartOfWord(bytes[index + 1])
        }
      }
    }
  }

  /// The bytes of the address with which a line begins, or that stands before a colon in it.
  private static func address(in line: ArraySlice<UInt8>, _ names: Names) -> Range<Int>? {
    let words = firstWords(of: line)
    guard let first = words.first else { return nil }
    if words.count > 2, words[2].last == UInt8(ascii: ":"), !words[..<3].contains(where: isJoined),
      isAddress(words[0], words[1], names)
    {
      return first.indices
    }
    return words.first { word in
      let isMeant = word.startIndex == first.startIndex || word.last == UInt8(ascii: ":")
      return isMeant && isAddress(word, names)
    }?.indices
  }

  /// The first eight words with a letter: behind them nobody begins a reply.
  private static func firstWords(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var rest = line
    while words.count < 8, let start = rest.firstIndex(where: { !isSeparator($0) }) {
      let word = rest[start...].prefix { !isSeparator($0) }
      if hasLetter(word) { words.append(word) }
      rest = rest[word.endIndex...]
    }
    return words
  }

  private static func isAddress(_ word: ArraySlice<UInt8>, _ names: Names) -> Bool {
    let parts = word.split(whereSeparator: isJoint)
    return parts.count == 3 && isAddress(parts[0], parts[1], names)
  }

  private static func isAddress(
    _ persona: ArraySlice<UInt8>, _ stage: ArraySlice<UInt8>, _ names: Names
  ) -> Bool {
    names.personas.find(String(decoding: persona, as: UTF8.self)) != nil
      && names.taxonomy[.stages].tag(named: String(decoding: stage, as: UTF8.self)) != nil
  }

  private static func isJoined(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains(where: isJoint)
  }

  private static func hasLetter(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains { Byte.isLowercase($0) || Byte.isUppercase($0) }
      || String(decoding: word, as: UTF8.self).contains(where: \.isLetter)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "*"), UInt8(ascii: "`"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
  }
}
