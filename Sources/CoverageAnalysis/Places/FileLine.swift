/// A file, and the line in it that is to be edited.
package struct FileLine: Sendable, Hashable {
  package let path: String
  package let line: Int?

  package init(path: String, line: Int?) {
    self.path = path
    self.line = line
  }
}

extension FileLine: CustomStringConvertible {
  /// The place as `content/payback.md:7`.
  package var description: String { line.map { "\(path):\($0)" } ?? path }
}
