extension Sequence<UInt8> {
  /// The bytes as hex digits in small letters, two for each.
  public var hexDigits: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
