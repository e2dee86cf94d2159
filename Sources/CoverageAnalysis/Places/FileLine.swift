/// A file, and the line in it that is to be edited.
public struct FileLine: Sendable, Hashable {
  public let path: String
  public let line: Int?

  public init(path: String, line: Int?) {
    self.path = path
    self.line = line
  }
}

extension FileLine: CustomStringConvertible {
  /// The place as `content/payback.md:7`.
  public var description: String { line.map { "\(path):\($0)" } ?? path }
}
