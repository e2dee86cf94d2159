/// The fixed limits within which a file is read, so that no input costs unbounded time or memory.
package enum Limits {
  package static let fileBytes = 1 << 20
  package static let frontMatterBytes = 64 << 10
  package static let yamlDepth = 32
  package static let yamlNodes = 10_000
  package static let listEntries = 1_000
  package static let markdownDepth = 100
  package static let linksInFile = 5_000
  package static let headingsInFile = 2_000
  package static let personas = 500
  /// How many stages there may be, and how many segments: the sides of what is looked at one by one.
  package static let sideTags = 30
  package static let needsInCell = 200
  /// How many findings of one rule are listed in one file.
  package static let findingsOfRule = 1_000
  package static let files = 200_000
  package static let csvFieldBytes = 64 << 10
  package static let csvRowBytes = 1 << 20
  /// How long a file may be that is published as it is.
  package static let attachmentBytes = 64 << 20
  /// How long an SVG picture may be, of which every byte is looked at.
  package static let drawingBytes = 4 << 20
}
