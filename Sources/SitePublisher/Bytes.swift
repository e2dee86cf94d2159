internal import SystemCalls

/// Comparing bytes at the speed of memory.
enum Bytes {
  /// Below zero if the first bytes come before the others, zero if they are the same.
  static func order(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Int {
    let common = min(one.count, other.count)
    guard common > 0, let start = one.baseAddress, let otherStart = other.baseAddress else {
      return one.count - other.count
    }
    let order = Int(memcmp(start, otherStart, common))
    return order != 0 ? order : one.count - other.count
  }
}
