/// Front matter that is not well-formed YAML, read key by key, so that a slip costs the value in
/// which it stands and no other.
///
/// Where nobody can tell how far the damage goes, nothing of it counts: text that belongs to no key,
/// or a quotation mark that may close in the value of another key.
struct DamagedFrontMatter {
  private let file: SourceFile
  private let keys: Set<String>
  private let chunks: [KeyChunk]
  private let strayLine: Int?
  private var entries: [YAMLEntry] = []
  private var diagnostics: [Diagnostic] = []
  /// The chunks that are not well-formed, by their number.
  private var damaged: [Int] = []

  /// Takes front matter apart that libyaml has refused.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - range: The bytes of the front matter in the file.
  ///   - keys: The keys that it may have, in small letters.
  init(_ file: SourceFile, in range: Range<Int>, keys: Set<String>) {
    self.file = file
    self.keys = keys
    (chunks, strayLine) = KeyChunk.all(in: file, range, keys: keys)
  }
}

extension DamagedFrontMatter {
  /// Reads what can be read.
  ///
  /// - Parameter whole: What is wrong with the front matter as a whole.
  /// - Returns: The entries, the values of damaged keys spoilt; or why none of them can be read.
  mutating func read(otherwise whole: [Diagnostic]) -> (FrontMatter, [Diagnostic]) {
    if let strayLine { return (.unreadable, problems(above: strayLine, otherwise: whole)) }
    guard chunks.count <= Limits.listEntries, readChunks(), !damaged.isEmpty else {
      return (.unreadable, whole)
    }
    guard !mayGoFurther else { return (.unreadable, slips) }
    spoilNamedKeys()
    return (.entries(entries), diagnostics.map(limited))
  }

  /// Reads each key by itself.
  ///
  /// - Returns: Whether each is one key with its value, damaged or not.
  private mutating func readChunks() -> Bool {
    for (number, chunk) in chunks.enumerated() {
      let (read, found) =
        chunk.isWellFormed
        ? YAMLReader.readWhole(file, in: chunk.range)
        : (FrontMatter.unreadable, [YAMLSyntax.noBlank(after: chunk, in: file)])
      switch read {
      case .entries(let own) where own.count == 1 && own[0].key == chunk.key:
        add(own[0])
        diagnostics += found
      case .unreadable where found.last?.rule == YAMLSyntax.rule:
        damaged.append(number)
        add(spoiltEntry(of: chunk))
        diagnostics += found
      default:
        return false
      }
    }
    return true
  }

  private mutating func add(_ entry: YAMLEntry) {
    guard let index = entries.firstIndex(where: { $0.key == entry.key }) else {
      entries.append(entry)
      return
    }
    let places = [entry, entries[index]].map { file.place($0.keyRange) }
    diagnostics.append(DuplicateKey.diagnostic(entry.key, at: places[0], firstAt: places[1]))
    entries[index].repeats.append(entry.value)
  }

  private var slips: [Diagnostic] { diagnostics.filter { $0.rule == YAMLSyntax.rule } }

  /// The finding on a damaged value, of which it is known that nothing else is lost.
  private func limited(_ diagnostic: Diagnostic) -> Diagnostic {
    let line = diagnostic.place.start.line
    let chunk = chunks.last { file.line(at: $0.keyRange.lowerBound) <= line }
    guard diagnostic.rule == YAMLSyntax.rule, let chunk else { return diagnostic }
    return diagnostic.with(effect: "only the value of \(chunk.key.quoted) is left out")
  }
}

extension DamagedFrontMatter {
  /// What is wrong where a line belongs to no key: that line if libyaml blames it or the one below,
  /// or the slips above it.
  private mutating func problems(
    above line: Int, otherwise whole: [Diagnostic]
  ) -> [Diagnostic] {
    let text = file.bytes[file.bytesOfLine(line)]
    let closing = text.closingSigns
    let mayGoOn = chunks.contains {
      file.bytes[$0.range].openSigns.contains(where: closing.contains)
    }
    guard let blamed = whole.last?.place.start.line, whole.last?.rule == YAMLSyntax.rule, !mayGoOn
    else { return whole }
    let below = stride(from: line + 1, through: file.lineCount, by: 1).first {
      !file.bytes[file.bytesOfLine($0)].allSatisfy(Byte.isBlank)
    }
    if blamed == line || blamed == below { return [YAMLSyntax.noColon(inLine: line, of: file)] }
    return blamed < line && readChunks() && !slips.isEmpty ? slips : whole
  }
}

extension DamagedFrontMatter {
  /// Whether a value that is damaged may go on in the keys below it, or hold keys of its own that
  /// nobody knows.
  private var mayGoFurther: Bool {
    var closing: Set<UInt8> = []
    var damaged = damaged
    for number in chunks.indices.reversed() {
      let text = file.bytes[chunks[number].range]
      if damaged.last == number {
        damaged.removeLast()
        let isOpen = text.openSigns.contains(where: closing.contains)
        guard !isOpen, !holdsUnknownKey(chunks[number]) else { return true }
      }
      closing.formUnion(text.closingSigns)
    }
    return false
  }

  /// Whether a line below a value looks like a key that slipped to the right, and is none we know.
  private func holdsUnknownKey(_ chunk: KeyChunk) -> Bool {
    guard chunk.hasValueInLine(of: file) else { return false }
    let first = file.line(at: chunk.range.lowerBound)
    let last = file.line(at: max(chunk.range.lowerBound, chunk.range.upperBound - 1))
    return (first...last).dropFirst().contains { line in
      let text = file.bytes[file.bytesOfLine(line)].drop(while: Byte.isBlank)
      return KeyLine(loose: text).map { !$0.isOne(of: keys) } ?? false
    }
  }

  /// Spoils the keys that are named in damaged values, since a line that lost its end or its
  /// beginning may hold them.
  private mutating func spoilNamedKeys() {
    var named: [String: Range<Int>] = [:]
    for chunk in damaged.map({ chunks[$0] }) {
      let bytes = file.bytes[chunk.keyRange.upperBound..<chunk.range.upperBound]
      for word in bytes.wordsBeforeColons {
        let text = String(decoding: file.bytes[word], as: UTF8.self).lowercased()
        let hyphenated = text.replacing("_", with: "-")
        for key in keys where text.hasSuffix(key) || hyphenated.hasSuffix(key) {
          named[key] = named[key] ?? word
        }
      }
    }
    for (key, word) in named.sorted(by: { $0.key < $1.key }) { spoil(key, at: word) }
  }

  private mutating func spoil(_ key: String, at range: Range<Int>) {
    guard let index = entries.firstIndex(where: { $0.key.lowercased() == key.lowercased() }) else {
      var value = YAMLNode(.list([]), range: range)
      value.isSpoilt = true
      entries.append(YAMLEntry(key: key, keyRange: range, value: value))
      return
    }
    entries[index].value.isSpoilt = true
  }

  /// A key with the words of its value, which count for nothing but as that they are written.
  private func spoiltEntry(of chunk: KeyChunk) -> YAMLEntry {
    let range = chunk.firstLine(in: file)
    let bytes = file.bytes[chunk.keyRange.upperBound..<chunk.range.upperBound]
    let words = bytes.words.map { word in
      YAMLNode(
        .scalar(String(decoding: file.bytes[word], as: UTF8.self), isPlain: true), range: word)
    }
    var value = YAMLNode(.list(words), range: range)
    value.isSpoilt = true
    return YAMLEntry(key: chunk.key, keyRange: chunk.keyRange, value: value)
  }
}

extension ArraySlice<UInt8> {
  /// The quotation marks and brackets that are opened here, and as it seems not closed.
  fileprivate var openSigns: [UInt8] {
    let quotes = #""'"#.utf8.filter { quote in
      !count { $0 == quote }.isMultiple(of: 2) && opensValue(with: quote)
    }
    let brackets = zip("[{".utf8, "]}".utf8).filter { open, close in
      count { $0 == open } > count { $0 == close }
    }
    return quotes + brackets.map(\.1)
  }

  /// Whether a quotation mark stands where a value may begin.
  private func opensValue(with quote: UInt8) -> Bool {
    indices.contains { index in
      self[index] == quote && index > startIndex
        && (Byte.isWhiteSpace(self[index - 1]) || "[{,:".utf8.contains(self[index - 1]))
    }
  }

  /// The quotation marks and brackets of which one more is closed here than opened.
  fileprivate var closingSigns: [UInt8] {
    let quotes = #""'"#.utf8.filter { quote in !count { $0 == quote }.isMultiple(of: 2) }
    let brackets = zip("[{".utf8, "]}".utf8).filter { open, close in
      count { $0 == close } > count { $0 == open }
    }
    return quotes + brackets.map(\.1)
  }

  /// The words between blanks and YAML's signs.
  fileprivate var words: [Range<Int>] {
    split { Byte.isWhiteSpace($0) || #"[]{},:"'"#.utf8.contains($0) }
      .filter { $0 != [Byte.hyphen] }
      .map { $0.startIndex..<$0.endIndex }
  }

  /// The words that stand right before a colon, as keys do.
  fileprivate var wordsBeforeColons: [Range<Int>] {
    indices.filter { self[$0] == UInt8(ascii: ":") }.compactMap { colon in
      let before = self[..<colon]
      let end = before.lastIndex { !Byte.isBlank($0) }.map { $0 + 1 } ?? startIndex
      let start = self[..<end].lastIndex { !KeyLine.isPartOfWord($0) }.map { $0 + 1 } ?? startIndex
      return start < end ? start..<end : nil
    }
  }
}
