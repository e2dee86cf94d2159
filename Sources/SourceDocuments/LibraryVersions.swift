/// The versions of the system's libraries that documents are read with.
package enum LibraryVersions {
  /// The one that reads Markdown.
  package static var libcmark: String { CmarkParser.version }

  /// The one that reads front matter.
  package static var libyaml: String { YAMLReader.version }
}
