internal import SourceDocuments

/// Where a tag stands in its template, as editors count.
struct TemplatePlace: Sendable {
  /// The line, from 1.
  ///
  /// A line ends at LF, at CR LF, or at a CR on its own.
  var line = 1
  /// The column, from 1, in code points.
  var column = 1
  /// The length in code points.
  var length = 0
}

/// Counts lines and columns on one way through a template, so that no byte is counted twice.
struct PlaceCounter {
  private var offset = 0
  private var place = TemplatePlace()

  /// The place of a range that begins no earlier than those asked for before.
  mutating func place(of range: Range<Int>, in bytes: [UInt8]) -> TemplatePlace {
    while offset < range.lowerBound {
      pass(bytes[offset], next: offset + 1 < bytes.count ? bytes[offset + 1] : nil)
      offset += 1
    }
    place.length = bytes[range].count { !Byte.isContinuation($0) }
    return place
  }

  private mutating func pass(_ byte: UInt8, next: UInt8?) {
    let isLineEnd =
      byte == Byte.lineFeed || byte == Byte.carriageReturn && next != Byte.lineFeed
    if isLineEnd {
      place.line += 1
      place.column = 1
    } else if !Byte.isContinuation(byte) {
      place.column += 1
    }
  }
}
