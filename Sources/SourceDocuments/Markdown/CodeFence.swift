/// The lines of three or more back-ticks or tildes around code.
enum CodeFence {
  /// Whether a block of code ends with the fence that closes it, or is indented and has none.
  ///
  /// - Parameter block: All bytes of the block, from the first sign of its fence.
  /// - Returns: Whether nothing is left open.
  static func isClosed(in block: ArraySlice<UInt8>) -> Bool {
    guard let sign = block.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else {
      return true
    }
    let count = block.prefix { $0 == sign }.count
    guard count >= 3, let end = block.lastIndex(of: Byte.lineFeed) else { return count < 3 }
    let last = block[(end + 1)...].drop { Byte.isBlank($0) || $0 == UInt8(ascii: ">") }
    return last.prefix { $0 == sign }.count >= count
      && last.drop { $0 == sign }.allSatisfy(Byte.isWhiteSpace)
  }
}
