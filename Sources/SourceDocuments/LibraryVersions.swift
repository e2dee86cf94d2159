/// The versions of the system's libraries that documents are read with.
public enum LibraryVersions {
  /// The one that reads Markdown.
  public static var libcmark: String { CmarkParser.version }

  /// The one that reads front matter.
  public static var libyaml: String { YAMLReader.version }
}
