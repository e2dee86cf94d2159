/// Turns libyaml's indices, which count code points, into offsets of bytes.
struct CodePointCursor {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var index = 0
  private var offset: Int

  /// Stands at the first code point of a range of bytes.
  init(of bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    offset = range.lowerBound
  }
}

extension CodePointCursor {
  /// The byte at which a code point of the range begins; they are mostly asked for in order.
  mutating func offset(of target: Int) -> Int {
    if target < index { (index, offset) = (0, range.lowerBound) }
    while index < target, offset < range.upperBound {
      offset += 1
      while offset < range.upperBound, Byte.isContinuation(bytes[offset]) { offset += 1 }
      index += 1
    }
    return offset
  }
}
