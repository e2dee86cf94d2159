/// What is wrong with the bytes of a file before anybody reads a word of them.
public struct TextScan {
  /// The first byte that is not UTF-8.
  public private(set) var firstInvalid: Int?
  /// The first control character other than tab and line ends.
  public private(set) var firstControl: Range<Int>?
  /// The first place of each character that can't be seen (see `HiddenCharacter`), as ranges.
  private(set) var hidden: [Unicode.Scalar: Range<Int>] = [:]

  /// Looks at some bytes from an offset on.
  public init(_ bytes: [UInt8], from start: Int) {
    bytes.withUnsafeBufferPointer { scan($0, from: start) }
  }
}

extension TextScan {
  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var index = start
    var previous: Unicode.Scalar?
    while index < bytes.count {
      let byte = bytes[index]
      if (0x20..<0x7F).contains(byte) {
        previous = nil
        index += 1
        continue
      }
      if byte < 0x80 {
        if Self.isControl(byte), firstControl == nil { firstControl = index..<index + 1 }
        previous = nil
        index += 1
        continue
      }
      guard let (scalar, length) = Self.decode(bytes, at: index) else {
        firstInvalid = index
        return
      }
      let end = index + length
      if HiddenCharacter.isJoiner(scalar), let previous, end < bytes.count, bytes[end] >= 0x80,
        let next = Self.decode(bytes, at: end)?.0,
        HiddenCharacter.mayJoin(previous, next, by: scalar)
      {
        index = end
        continue
      }
      note(scalar, at: index..<end)
      previous = scalar
      index += length
    }
  }

  private mutating func note(_ scalar: Unicode.Scalar, at range: Range<Int>) {
    if (0x80..<0xA0).contains(scalar.value), firstControl == nil { firstControl = range }
    guard HiddenCharacter.isHidden(scalar), hidden[scalar] == nil else { return }
    hidden[scalar] = range
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && !Byte.isWhiteSpace(byte)) || byte == 0x7F
  }

  /// One scalar value by the table of well-formed byte sequences (The Unicode Standard, table 3-7).
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, Int)? {
    let first = UInt32(bytes[index])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return nil }
    var value = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      guard Byte.isContinuation(bytes[index + offset]) else { return nil }
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    let smallest: UInt32 = length == 4 ? 0x1_0000 : length == 3 ? 0x800 : 0x80
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}
