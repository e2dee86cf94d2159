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
        let address = address(in: file.bytes[range], reading.names)
      else { continue }
      reading.report(ReplyNotRead.diagnostic(at: reading.place(address)))
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

  /// The bytes of the address with which a line begins, or that stands before a colon in it.
  private static func address(in line: ArraySlice<UInt8>, _ names: Names) -> Range<Int>? {
    let words = line.split(whereSeparator: isSeparator).filter(hasLetter)
    guard let first = words.first else { return nil }
    if words.count > 2, words[2].last == UInt8(ascii: ":"), !words[..<3].contains(where: isJoined),
      isAddress(words[0], words[1], names)
    {
      return first.indices
    }
    return words.prefix(8).first { word in
      let isMeant = word.startIndex == first.startIndex || word.last == UInt8(ascii: ":")
      return isMeant && isAddress(word, names)
    }?.indices
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
