/// How many characters stand before each part of a text with long lines, so that a column is found
/// without counting from the start of its line.
struct CharacterIndex: Sendable {
  /// Code points, and those of them that are two code units of UTF-16.
  struct Count: Sendable {
    var codePoints = 0
    var pairs = 0
  }

  private static let step = 1_024

  /// The count before each multiple of `step`.
  private var counts: [Count] = [Count()]

  init(_ bytes: [UInt8]) {
    var count = Count()
    for (index, byte) in bytes.enumerated() {
      if index > 0, index.isMultiple(of: Self.step) { counts.append(count) }
      count.add(byte)
    }
  }
}

extension CharacterIndex {
  /// The count before an offset of the bytes from which the index was made.
  func count(before offset: Int, in bytes: [UInt8]) -> Count {
    let part = min(offset / Self.step, counts.count - 1)
    var count = counts[part]
    for byte in bytes[part * Self.step..<offset] { count.add(byte) }
    return count
  }

  /// Where to begin to look for the code point with a number, and the number of the one that begins
  /// there.
  func start(before codePoint: Int) -> (offset: Int, codePoint: Int) {
    let part = max(0, counts.partitioningIndex { $0.codePoints > codePoint } - 1)
    return (part * Self.step, counts[part].codePoints)
  }
}

extension CharacterIndex.Count {
  /// Counts a byte: the first one of a character stands for it, and a character of four bytes is two
  /// code units of UTF-16.
  mutating func add(_ byte: UInt8) {
    guard !Byte.isContinuation(byte) else { return }
    codePoints += 1
    if byte >= 0xF0 { pairs += 1 }
  }
}
