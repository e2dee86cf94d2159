internal import SourceDocuments

/// The places of a text at which a label is written, wherever it stands: in the middle of a line, in a
/// quote, in code, below another item.
///
/// What no item or paragraph accounts for is something that a slip has hidden: it is told, and a hidden
/// need counts as one, since a mistake never raises coverage.
struct LabelTraces {
  struct Trace {
    /// The label, as it is known.
    let word: String
    let name: String?
    /// What follows the colon in its line.
    let text: String
    /// The bytes of the label.
    let range: Range<Int>
  }

  private let file: SourceFile
  private let words: [(word: String, bytes: [UInt8])]
  /// In the order of the file.
  private var found: [Trace] = []
  /// The places, in the order of the file, of those with which an item or a paragraph begins.
  private var accounted: Set<Int> = []

  /// Looks for labels.
  ///
  /// - Parameters:
  ///   - words: The labels, with a capital.
  ///   - range: The bytes to look in; comments are left out.
  ///   - file: The file.
  init(of words: [String], in range: Range<Int>, of file: SourceFile) {
    self.file = file
    self.words = words.map { ($0, Array($0.utf8)) }
    guard !range.isEmpty else { return }
    var isInComment = false
    for line in file.line(at: range.lowerBound)...file.line(at: range.upperBound - 1) {
      let bytes = file.bytesOfLine(line).clamped(to: range)
      let isComment = isInComment || file.firstRange(of: "<!--".utf8, in: bytes) != nil
      if isComment {
        isInComment = file.firstRange(of: "-->".utf8, in: bytes) == nil
      } else {
        find(in: bytes)
      }
    }
  }
}

extension LabelTraces {
  /// Takes out the label with which an item or a paragraph begins.
  mutating func account(for item: Range<Int>) {
    var index = found.partitioningIndex { $0.range.lowerBound >= item.lowerBound }
    while index < found.count, found[index].range.lowerBound < item.upperBound {
      if !accounted.contains(index), begins(item, with: found[index]) {
        accounted.insert(index)
        return
      }
      index += 1
    }
  }

  /// Those that nothing accounts for, in the order of the file.
  var all: [Trace] {
    found.indices.filter { !accounted.contains($0) }.map { found[$0] }
  }

  /// The labels behind which something is written.
  var written: [Trace] {
    all.filter { !$0.text.isEmpty && !SkeletonText.begins($0.text) }
  }

  /// Whether nothing but marks stands before the label.
  private func begins(_ item: Range<Int>, with trace: Trace) -> Bool {
    let before = file.text(in: item.lowerBound..<trace.range.lowerBound).lowercased()
    let marks = before.replacing("(assumed)", with: "").replacing("[x]", with: "")
    return !marks.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  private mutating func find(in line: Range<Int>) {
    let start = file.bytes[line].drop { Byte.isBlank($0) || $0 == UInt8(ascii: ">") }
    let isRow = start.first == UInt8(ascii: "|")
    var rest = line
    while let (word, range) = nextWord(in: rest, of: line) {
      if let trace = trace(word, range, in: line, isRow: isRow) { found.append(trace) }
      rest = range.upperBound..<line.upperBound
    }
  }

  /// The next word that is a label: with a capital, or as the first word of its line.
  private func nextWord(
    in rest: Range<Int>, of line: Range<Int>
  ) -> (word: String, range: Range<Int>)? {
    var first: (word: String, range: Range<Int>)?
    for (word, bytes) in words {
      let end = first.map { $0.range.lowerBound + bytes.count } ?? rest.upperBound
      let part = rest.lowerBound..<min(rest.upperBound, end)
      if let range = file.firstRange(of: bytes, in: part), isWhole(range, in: line) {
        first = (word, range)
      }
    }
    return first ?? smallWord(in: rest, of: line)
  }

  private func smallWord(
    in rest: Range<Int>, of line: Range<Int>
  ) -> (word: String, range: Range<Int>)? {
    guard rest.lowerBound == line.lowerBound,
      let start = file.bytes[line].firstIndex(where: { Byte.isLowercase($0) }),
      !file.bytes[line.lowerBound..<start].contains(where: Byte.isUppercase)
    else { return nil }
    let text = file.bytes[start..<line.upperBound].lazy.map(Byte.lowercased)
    let found = words.first { text.starts(with: $0.bytes.lazy.map(Byte.lowercased)) }
    return found.map { ($0.word, start..<start + $0.bytes.count) }
  }

  private func isWhole(_ word: Range<Int>, in line: Range<Int>) -> Bool {
    guard word.lowerBound > line.lowerBound else { return true }
    let before = file.bytes[word.lowerBound - 1]
    return !Byte.isLowercase(before) || word.lowerBound - 1 == line.lowerBound
  }

  /// The trace of a word that a colon follows, be it behind a name and segments; in the row of a table
  /// a bar stands for the colon.
  private func trace(
    _ word: String, _ range: Range<Int>, in line: Range<Int>, isRow: Bool
  ) -> Trace? {
    var rest = file.bytes[range.upperBound..<line.upperBound]
    if rest.first == UInt8(ascii: "s") { rest = rest.dropFirst() }
    rest = rest.drop(while: Self.isMarkup)
    let name = Self.take("(", ")", from: &rest)
    rest = rest.drop(while: Self.isMarkup)
    _ = Self.take("[", "]", from: &rest)
    rest = rest.drop(while: Self.isMarkup)
    let colons = isRow ? Self.colons + [[UInt8(ascii: "|")]] : Self.colons
    guard let colon = colons.first(where: { rest.starts(with: $0) }) else { return nil }
    let text = rest.dropFirst(colon.count).drop { Self.isMarkup($0) }
    return Trace(
      word: word, name: name.map { String(decoding: $0, as: UTF8.self) },
      text: String(decoding: text, as: UTF8.self), range: range.lowerBound..<rest.startIndex)
  }

  private static func take(
    _ open: Character, _ close: Character, from rest: inout ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    guard let open = open.asciiValue, let close = close.asciiValue, rest.first == open,
      let end = rest.prefix(80).firstIndex(of: close)
    else { return nil }
    let inner = rest[(rest.startIndex + 1)..<end]
    rest = rest[(end + 1)...]
    return inner.isEmpty ? nil : inner
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    Byte.isBlank(byte) || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "`")
  }

  private static let colons: [[UInt8]] = [Array(":".utf8), Array("：".utf8)]
}
