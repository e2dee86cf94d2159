internal import SourceDocuments

/// Makes a map that is there say something else, entry by entry, so that its comments stay.
struct MapChange {
  let layout: FrontMatterLayout
  let map: YAMLNode
  /// The entries that are there; at least one.
  let written: [YAMLEntry]
  let wanted: [FrontMatterValue.Entry]
}

extension MapChange {
  /// The changes after which the map has the wanted entries and no others.
  var changes: [ByteChange] {
    if layout.isInBrackets(map) {
      guard written.contains(where: isWanted) else {
        return [ByteChange(map.range, FrontMatterValue.map(wanted).onOneLine)]
      }
      return corrections + additionInBrackets + removalsInBrackets
    }
    return corrections + additionOfLines + removalsOfLines
  }
}

extension MapChange {
  private func isWanted(_ entry: YAMLEntry) -> Bool { wanted.contains { $0.key == entry.key } }

  private var missing: [FrontMatterValue.Entry] {
    wanted.filter { entry in !written.contains { $0.key == entry.key } }
  }

  /// The texts that differ, each in its place.
  private var corrections: [ByteChange] {
    written.flatMap { entry -> [ByteChange] in
      guard let text = wanted.first(where: { $0.key == entry.key })?.text,
        !FrontMatterValue.text(text).isSaid(by: entry.value)
      else { return [] }
      return ValueChange(layout: layout, entry: entry, isInBrackets: layout.isInBrackets(map))
        .changes(to: .text(text))
    }
  }

  private var additionOfLines: [ByteChange] {
    guard let last = written.last, !missing.isEmpty else { return [] }
    let end = layout.end(of: last)
    let indentation = written.first.flatMap(layout.indentation) ?? ""
    let lineEnd = layout.lineEnd(of: layout.file.line(at: end))
    let lines = missing.map { "\(indentation)\($0.line)\(lineEnd)" }
    return [ByteChange(insertingAt: layout.startOfLine(after: end), lines.joined())]
  }

  private var removalsOfLines: [ByteChange] {
    written.filter { !isWanted($0) }.map { entry in
      let start = layout.file.bytesOfLine(layout.line(of: entry)).lowerBound
      return ByteChange(start..<layout.startOfLine(after: layout.end(of: entry)), "")
    }
  }

  private var additionInBrackets: [ByteChange] {
    guard let last = written.last(where: isWanted) else { return [] }
    let end = layout.end(of: last)
    let lineEnd = layout.lineEnd(of: layout.line(of: last))
    let start = layout.indentation(of: last).map { ",\(lineEnd)\($0)" } ?? ", "
    return missing.isEmpty
      ? [] : [ByteChange(insertingAt: end, missing.map { start + $0.line }.joined())]
  }

  /// An entry goes with the comma behind it; those at the end go with the comma before them, unless
  /// a comment stands there.
  private var removalsInBrackets: [ByteChange] {
    guard let lastKept = written.lastIndex(where: isWanted) else { return [] }
    var removals = written.indices.filter { $0 < lastKept && !isWanted(written[$0]) }.map { index in
      ByteChange(
        written[index].keyRange.lowerBound..<written[index + 1].keyRange.lowerBound, "")
    }
    if lastKept + 1 < written.count, let last = written.last {
      let kept = layout.end(of: written[lastKept])
      let next = written[lastKept + 1].keyRange.lowerBound
      let hasComment = layout.file.bytes[kept..<next].contains(UInt8(ascii: "#"))
      removals.append(ByteChange((hasComment ? next : kept)..<layout.end(of: last), ""))
    }
    return removals
  }
}
