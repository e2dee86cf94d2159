internal import SourceDocuments

extension SourceDocument {
  /// The lines that hold nothing but keys which everybody may read, with their values.
  ///
  /// A line on which two keys stand is open only where both are.
  ///
  /// - Parameters:
  ///   - entries: The keys of the front matter with their values.
  ///   - isOpen: Whether everybody may read what is written under a key.
  /// - Returns: The lines, joined where they follow each other.
  func lines(of entries: [YAMLEntry], isOpen: (String) -> Bool) -> [ClosedRange<Int>] {
    let all = entries.flatMap { entry in
      ([entry.value] + entry.repeats).map { node in
        (isOpen: isOpen(entry.key), lines: lines(from: entry.keyRange, to: node.range))
      }
    }
    let closed = all.filter { !$0.isOpen }.map(\.lines)
    var open: [ClosedRange<Int>] = []
    for part in all where part.isOpen && !closed.contains(where: part.lines.overlaps) {
      if let last = open.last, part.lines.lowerBound <= last.upperBound + 1 {
        open[open.count - 1] = last.lowerBound...max(last.upperBound, part.lines.upperBound)
      } else {
        open.append(part.lines)
      }
    }
    return open
  }

  private func lines(from key: Range<Int>, to value: Range<Int>) -> ClosedRange<Int> {
    let first = file.line(at: key.lowerBound)
    let end = max(key.upperBound, value.upperBound)
    return first...max(first, file.line(at: max(key.lowerBound, end - 1)))
  }
}
