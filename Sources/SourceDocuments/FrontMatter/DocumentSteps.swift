/// The two costly steps of reading a document, one by one, to be measured.
public enum DocumentSteps {
  /// Reads the front matter alone.
  public static func readFrontMatter(of file: SourceFile) {
    guard let range = FrontMatterSplitter(file, keys: []).frontMatter else { return }
    _ = YAMLReader.readWhole(file, in: range)
  }

  /// Reads the body alone.
  public static func readBody(of file: SourceFile) {
    _ = MarkdownReader.read(file, from: FrontMatterSplitter(file, keys: []).bodyStart)
  }
}
