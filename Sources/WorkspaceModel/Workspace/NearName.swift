/// Names that are nearly those of files which are read.
public enum NearName {
  /// The endings that other programs give to Markdown, in small letters.
  private static let endings = [
    "markdown", "md", "md.txt", "mdown", "mdtext", "mdwn", "mdx", "mkd", "mkdn",
  ]

  /// The endings under which people know front matter.
  private static let plainEndings = ["yaml", "yml"]

  /// The path that a file should have to be read; none for one that is read, and for one that is
  /// something else.
  ///
  /// - Parameter path: `personas/cfo.markdown`, from the workspace's root.
  /// - Returns: `personas/cfo.md`.
  public static func rightPath(of path: String) -> String? {
    let isMarkdown = path.utf8.reversed().starts(with: ".md".utf8.reversed())
    // Nearly all files end here.
    if isMarkdown, path.utf8.count != FileKind.taxonomyPath.utf8.count { return nil }
    guard !path.utf8.elementsEqual(FileKind.taxonomyPath.utf8) else { return nil }
    let folded = path.lowercased()
    let known = endings + plainEndings
    if known.contains(where: { folded == "personas/taxonomy.\($0)" }) {
      return FileKind.taxonomyPath
    }
    guard !isMarkdown, let ending = endings.last(where: { folded.hasSuffix(".\($0)") }) else {
      return nil
    }
    let right = "\(path.dropLast(ending.count + 1)).md"
    guard FileKind.of(right) != nil, !right.lowercased().hasSuffix("/readme.md") else { return nil }
    return right
  }

  /// Whether a file is plain YAML by its name.
  static func isPlainYAML(_ path: String) -> Bool {
    plainEndings.contains { path.lowercased().hasSuffix(".\($0)") }
  }
}
