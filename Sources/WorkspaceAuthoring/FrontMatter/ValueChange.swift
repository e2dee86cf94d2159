internal import SourceDocuments

/// Puts a value behind a key that is there.
struct ValueChange {
  let layout: FrontMatterLayout
  let entry: YAMLEntry
  /// Whether the key stands in a map in brackets, where no value can have lines of its own.
  let isInBrackets: Bool
}

extension ValueChange {
  /// The changes after which the key has a value.
  func changes(to value: FrontMatterValue) -> [ByteChange] {
    if case .list(let wanted) = value, let change = listChange(to: wanted) {
      return change.changes
    }
    guard case .map(let wanted) = value else { return [replacing(with: value)] }
    if case .map(let written) = entry.value.content, !written.isEmpty {
      return MapChange(layout: layout, map: entry.value, written: written, wanted: wanted).changes
    }
    guard layout.isUnwritten(entry.value), !isInBrackets else {
      return [replacing(with: value)]
    }
    return [addingLines(of: wanted)]
  }

  /// The change of a list that stands on lines of its own.
  private func listChange(to wanted: [String]) -> ListChange? {
    guard case .list(let written) = entry.value.content, !layout.isInBrackets(entry.value),
      let first = written.first
    else { return nil }
    return ListChange(layout: layout, written: written, first: first, wanted: wanted)
  }

  private func addingLines(of wanted: [FrontMatterValue.Entry]) -> ByteChange {
    let end = layout.end(of: entry)
    let indentation = layout.indentation(of: entry) ?? ""
    let lineEnd = layout.lineEnd(of: layout.file.line(at: end))
    let lines = wanted.map { "\(indentation)  \($0.line)\(lineEnd)" }
    return ByteChange(insertingAt: layout.startOfLine(after: end), lines.joined())
  }

  /// The change that puts one text in the place of the value, in its quotation marks.
  private func replacing(with value: FrontMatterValue) -> ByteChange {
    let text = value.onOneLine
    guard layout.isUnwritten(entry.value) else {
      let mark = layout.quotationMark(of: entry.value)
      let end = layout.end(of: entry.value)
      let isBare = if case .text = value { false } else { true }
      return ByteChange(
        entry.value.range.lowerBound..<end, isBare ? text : mark + text + mark)
    }
    guard let colon = layout.endOfColon(entry) else {
      return ByteChange(insertingAt: entry.keyRange.upperBound, ": \(text)")
    }
    return ByteChange(colon..<endOfBlankLine(after: colon), " \(text)")
  }

  /// The end of a line on which nothing else follows; else the place itself.
  private func endOfBlankLine(after colon: Int) -> Int {
    let end = layout.file.bytesOfLine(layout.file.line(at: colon)).upperBound
    let rest = layout.file.bytes[colon..<max(colon, end)]
    return rest.allSatisfy(Byte.isBlank) ? max(colon, end) : colon
  }
}
