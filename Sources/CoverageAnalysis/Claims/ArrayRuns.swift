internal import SourceDocuments

extension Array {
  /// The runs of neighbours that agree in something, in order.
  func chunked<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice<Element>] {
    self[...].chunked(by: key)
  }
}

extension ArraySlice {
  /// The runs of neighbours that agree in something, in order.
  func chunked<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where key(self[index]) != key(self[index - 1]) {
      chunks.append(self[start..<index])
      start = index
    }
    if start < endIndex { chunks.append(self[start...]) }
    return chunks
  }
}

extension Array {
  /// The elements whose place is in a range, of a list in the order of places.
  ///
  /// Of a closure that is written out nothing is looked up while it runs, as it is of a key path.
  func run(of places: Range<Int>, _ place: (Element) -> Int) -> ArraySlice<Element> {
    let start = partitioningIndex { place($0) >= places.lowerBound }
    return self[start..<partitioningIndex { place($0) >= places.upperBound }]
  }
}
