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
      // Most lines have neither a dot nor a colon.
      guard file.bytes[range].contains(where: { $0 == UInt8(ascii: ".") || $0 == colon }),
        let address = address(in: file.text(in: range), reading.names)
      else { continue }
      let place = file.firstRange(of: address.utf8, in: range) ?? range
      reading.report(ReplyNotRead.diagnostic(at: reading.place(place)))
    }
  }

  private static let colon = UInt8(ascii: ":")

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
