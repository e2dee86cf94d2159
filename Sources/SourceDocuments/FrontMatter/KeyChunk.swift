/// A key that begins a line of front matter, with the lines that belong to it: those that are
/// indented, the items of a list, comments and empty lines.
struct KeyChunk {
  let key: String
  let keyRange: Range<Int>
  /// The bytes of its lines.
  private(set) var range: Range<Int>
  /// Whether a colon and a blank stand behind the key, as YAML wants it.
  let isWellFormed: Bool
}

extension KeyChunk {
  /// Takes front matter apart into its keys.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - range: The bytes of the front matter in the file.
  ///   - keys: The keys that there may be, in small letters; a key without a blank behind its colon
  ///     must be one of them.
  /// - Returns: The keys, and the first line that belongs to none of them; no key below that line is
  ///   looked for.
  static func all(
    in file: SourceFile, _ range: Range<Int>, keys: Set<String>
  ) -> (chunks: [KeyChunk], strayLine: Int?) {
    var chunks: [KeyChunk] = []
    let lines =
      file.line(at: range.lowerBound)...file.line(at: max(range.lowerBound, range.upperBound - 1))
    for line in lines {
      let bytes = file.bytesOfLine(line)
      let content = file.bytes[max(bytes.lowerBound, range.lowerBound)..<bytes.upperBound]
      if let chunk = KeyChunk(content, keys: keys) {
        chunks.append(chunk)
      } else if !content.allSatisfy(Byte.isBlank), content.first != Byte.numberSign {
        guard !chunks.isEmpty, mayContinue(content) else { return (chunks, line) }
      }
      guard !chunks.isEmpty else { continue }
      chunks[chunks.count - 1].range = chunks[chunks.count - 1].range.lowerBound..<bytes.upperBound
    }
    return (chunks, nil)
  }

  /// The key at the beginning of a line, if one stands there.
  private init?(_ line: ArraySlice<UInt8>, keys: Set<String>) {
    let word = line.prefix(while: KeyLine.isPartOfWord)
    guard !word.isEmpty else { return nil }
    isWellFormed = KeyLine(line, allowsWideColon: false) != nil
    if !isWellFormed {
      guard let loose = KeyLine(loose: line), loose.isOne(of: keys) else { return nil }
    }
    key = String(decoding: word, as: UTF8.self)
    keyRange = word.startIndex..<word.endIndex
    range = line.startIndex..<line.endIndex
  }

  /// Whether a line goes on with the value of the key above it.
  private static func mayContinue(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return true }
    if first == Byte.hyphen { return line.dropFirst().first.map(Byte.isBlank) ?? true }
    return Byte.isBlank(first) || "]}".utf8.contains(first)
  }
}

extension KeyChunk {
  /// The bytes of what stands behind the key in its own line.
  func firstLine(in file: SourceFile) -> Range<Int> {
    let end = file.bytesOfLine(file.line(at: keyRange.lowerBound)).upperBound
    let bytes = file.bytes[keyRange.upperBound..<end]
    let start = bytes.firstIndex { !Byte.isBlank($0) && $0 != UInt8(ascii: ":") } ?? end
    return start == end ? keyRange : start..<end
  }

  /// Whether a value begins in the key's own line.
  func hasValueInLine(of file: SourceFile) -> Bool {
    let range = firstLine(in: file)
    return range != keyRange && file.bytes[range.lowerBound] != Byte.numberSign
  }
}
