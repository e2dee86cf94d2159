internal import SourceDocuments

/// What the links of one file lead to, apart from other files that have a page.
struct LinkFindings: Sendable {
  /// Those that lead nowhere, or to what can't be published.
  var diagnostics: [Diagnostic] = []
  /// Those that lead to files which may be published as they are.
  var attachments: [LinkedAttachment] = []
}

/// A link to a file beside the Markdown.
struct LinkedAttachment: Sendable, Hashable {
  /// The file, from the workspace's root.
  let path: String
  /// The file that holds the link.
  let source: String
  /// The bytes of the address there.
  let range: Range<Int>
}
