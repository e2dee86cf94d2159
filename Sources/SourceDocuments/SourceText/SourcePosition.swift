/// A place in a text file as editors count it: the first character of a file is 1:1.
package struct SourcePosition: Sendable, Hashable {
  /// The line, from 1.
  ///
  /// A line ends at LF, at CR LF, or at a CR on its own.
  package let line: Int
  /// The column, from 1, in Unicode code points.
  package let column: Int

  /// The column, from 1, in UTF-16 code units, as some editors and SARIF count.
  package let utf16Column: Int

  /// A position; where no other column is given, every character before it is one UTF-16 code unit.
  package init(line: Int, column: Int, utf16Column: Int? = nil) {
    self.line = line
    self.column = column
    self.utf16Column = utf16Column ?? column
  }
}

extension SourcePosition: Comparable {
  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
