public import SourceDocuments
public import WorkspaceModel

/// Tells where findings stand, with the lines that show it; the files' bytes are not kept.
public struct PlaceFinder: Sendable {
  /// The place of some bytes of the file at a path.
  public let bytes: @Sendable (_ path: String, _ range: Range<Int>) -> Place
  /// The place of a line of the file at a path.
  public let line: @Sendable (_ path: String, _ line: Int) -> Place

  public init(
    bytes: @escaping @Sendable (_ path: String, _ range: Range<Int>) -> Place,
    line: @escaping @Sendable (_ path: String, _ line: Int) -> Place
  ) {
    self.bytes = bytes
    self.line = line
  }

  /// Names the file alone.
  public static let wholeFiles = PlaceFinder(
    bytes: { path, _ in Place(wholeFile: path) }, line: { path, _ in Place(wholeFile: path) })
}

extension PlaceFinder {
  /// Reads the files again for their places; findings are rare.
  public init(in tree: any SourceTree) {
    self.init(bytes: { tree.place($0, $1) }, line: { tree.place($0, line: $1) })
  }
}
