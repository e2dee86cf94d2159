public import CoverageAnalysis

/// A part of a brief for a writer: a heading with what stands below it.
public struct BriefSection: Sendable, Hashable {
  public let title: String
  public let lines: [PlainLine]
  /// A file to begin with; none but in the last part.
  public var file: LinesToPaste?

  init(_ title: String, _ lines: [PlainLine], file: LinesToPaste? = nil) {
    self.title = title
    self.lines = lines
    self.file = file
  }

  /// A part of items in one list.
  init(_ title: String, items: [String]) {
    self.init(title, items.map { PlainLine($0, depth: 1) })
  }
}

extension BriefSection {
  /// Whether it says anything.
  var isEmpty: Bool { lines.isEmpty && file == nil }
}
