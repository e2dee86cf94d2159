#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension String {
  /// Whether its bytes come before those of another: the order of all lists, which no locale changes.
  public func precedes(_ other: String) -> Bool {
    let order = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        guard let start = left.baseAddress, let other = right.baseAddress else {
          return left.count < right.count
        }
        let order = memcmp(start, other, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
      }
    }
    return (order ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }

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
