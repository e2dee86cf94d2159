/// Where in the workspace a finding stands, with the lines that show it.
public struct Place: Sendable, Hashable {
  /// The file's path from the workspace's root.
  public let path: String
  public let start: SourcePosition
  /// The position after the last character.
  public let end: SourcePosition
  /// The line of `start`, and the one before it unless that is blank; none for a whole file.
  public let excerpt: [Line]

  /// A line of a file, as it is shown under a message.
  public struct Line: Sendable, Hashable {
    public let number: Int
    public let text: String
    /// How many code points of the line were left out before `text`.
    public let skipped: Int
  }
}

extension Place {
  /// A whole file, or a folder, of which no line can be shown.
  public init(wholeFile path: String) {
    self.path = path
    start = SourcePosition(line: 1, column: 1)
    end = start
    excerpt = []
  }

  /// The order in which places are listed: by path, then by position.
  public static func isInOrder(_ left: Place, _ right: Place) -> Bool {
    if left.path != right.path { return left.path.precedes(right.path) }
    return (left.start, left.end) < (right.start, right.end)
  }
}

extension SourceFile {
  /// The place of some bytes of this file.
  public func place(_ range: Range<Int>) -> Place {
    let start = position(at: range.lowerBound)
    let lines = max(1, start.line - 1)...start.line
    let excerpt = lines.map { excerptLine($0, around: start) }
    return Place(
      path: path, start: start, end: position(at: range.upperBound),
      excerpt: excerpt.filter { $0.number == start.line || !$0.text.allSatisfy(\.isWhitespace) })
  }

  /// A line, cut to what fits on a screen around the place that matters.
  private func excerptLine(_ number: Int, around start: SourcePosition) -> Place.Line {
    let widest = 160
    var line = bytesOfLine(number)
    if number == 1, line.count >= byteOrderMarkLength {
      line = line.lowerBound + byteOrderMarkLength..<line.upperBound
    }
    guard line.count > widest else {
      return Place.Line(number: number, text: text(in: line), skipped: 0)
    }
    let skipped = number == start.line ? max(0, start.column - 1 - widest / 2) : 0
    let first = offset(ofCodePoint: skipped, in: line)
    let end = offset(ofCodePoint: widest, in: first..<line.upperBound)
    return Place.Line(number: number, text: text(in: first..<end), skipped: skipped)
  }
}
