/// Bytes to put in the place of others; an empty range stands for a place between two bytes.
struct ByteChange: Hashable {
  let range: Range<Int>
  let replacement: [UInt8]

  init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = Array(replacement.utf8)
  }

  init(insertingAt offset: Int, _ text: String) {
    self.init(offset..<offset, text)
  }
}

extension [ByteChange] {
  /// The bytes with all changes made; none of them may touch what another one replaces.
  ///
  /// What is inserted at one place stands there in the order of the list, before what follows.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var next = 0
    for change in inOrder {
      result += bytes[next..<Swift.max(next, change.range.lowerBound)] + change.replacement
      next = Swift.max(next, change.range.upperBound)
    }
    return result + bytes[next...]
  }

  private var inOrder: [ByteChange] {
    let places = enumerated().map { index, change in
      (change.range.lowerBound, change.range.isEmpty ? 0 : 1, index)
    }
    return places.sorted(by: <).map { self[$0.2] }
  }
}
