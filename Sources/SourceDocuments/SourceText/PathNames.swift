extension String {
  /// Whether a name in a path begins with one of some signs.
  public func hasName(beginningWith isSign: (UInt8) -> Bool) -> Bool {
    var isFirst = true
    for byte in utf8 {
      if isFirst, isSign(byte) { return true }
      isFirst = byte == UInt8(ascii: "/")
    }
    return false
  }
}
