extension RandomAccessCollection {
  /// The first place from which on something holds, of a list that is parted by it; the end where it
  /// holds nowhere.
  ///
  /// Found by halving; the name is that of the package swift-algorithms.
  @inlinable
  public func partitioningIndex(where belongs: (Element) -> Bool) -> Index {
    var (start, count) = (startIndex, count)
    while count > 0 {
      let middle = index(start, offsetBy: count / 2)
      if belongs(self[middle]) {
        count /= 2
      } else {
        start = index(after: middle)
        count -= count / 2 + 1
      }
    }
    return start
  }
}
