/// A place in a text file as editors count it: the first character of a file is 1:1.
public struct SourcePosition: Sendable, Hashable {
  /// The line, from 1.
  ///
  /// A line ends at LF, at CR LF, or at a CR on its own.
  public let line: Int
  /// The column, from 1, in Unicode code points.
  public let column: Int

  /// The column, from 1, in UTF-16 code units, as some editors and SARIF count.
  public let utf16Column: Int

  /// A position; where no other column is given, every character before it is one UTF-16 code unit.
  public init(line: Int, column: Int, utf16Column: Int? = nil) {
    self.line = line
    self.column = column
    self.utf16Column = utf16Column ?? column
  }
}

extension SourcePosition: Comparable {
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
