/// The fixed limits within which a file is read, so that no input costs unbounded time or memory.
public enum Limits {
  public static let fileBytes = 1 << 20
  public static let frontMatterBytes = 64 << 10
  public static let yamlDepth = 32
  public static let yamlNodes = 10_000
  public static let listEntries = 1_000
  public static let markdownDepth = 100
  public static let linksInFile = 5_000
  public static let headingsInFile = 2_000
  public static let personas = 500
  /// How many stages there may be, and how many segments: the sides of what is looked at one by one.
  public static let sideTags = 30
  public static let needsInCell = 200
  /// How many findings of one rule are listed in one file.
  public static let findingsOfRule = 1_000
  public static let files = 200_000
  public static let csvFieldBytes = 64 << 10
  public static let csvRowBytes = 1 << 20
  /// How long a file may be that is published as it is.
  public static let attachmentBytes = 64 << 20
  /// How long an SVG picture may be, of which every byte is looked at.
  public static let drawingBytes = 4 << 20
}
