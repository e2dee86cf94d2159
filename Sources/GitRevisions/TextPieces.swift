internal import SourceDocuments

/// The lines of a text without their order, long ones in pieces: what tells whether two texts are
/// much the same.
struct TextPieces {
  /// How many bytes the text has in each piece.
  private let pieces: [ArraySlice<UInt8>: Int]
  private let length: Int

  init(_ bytes: [UInt8]) {
    length = bytes.count
    var pieces: [ArraySlice<UInt8>: Int] = [:]
    var start = 0
    for index in bytes.indices
    where bytes[index] == Byte.lineFeed || index - start == Self.pieceLength - 1
      || index == bytes.count - 1
    {
      pieces[bytes[start...index], default: 0] += index + 1 - start
      start = index + 1
    }
    self.pieces = pieces
  }
}

extension TextPieces {
  /// How long a piece is at most, as git has it.
  private static let pieceLength = 64
  /// From how many percent on two texts count as one, as git has it.
  private static let threshold = 50

  /// How many percent of the longer text stand in both; none when that is too little.
  func likeness(to other: TextPieces) -> Int? {
    let longer = max(length, other.length)
    guard min(length, other.length) * 100 >= longer * Self.threshold else { return nil }
    let common = pieces.reduce(0) { $0 + min($1.value, other.pieces[$1.key] ?? 0) }
    let percent = common * 100 / longer
    return percent >= Self.threshold ? percent : nil
  }
}
