/// A part of the report on outcomes, the same on the page, in the terminal and in the data.
public struct OutcomeSection: Sendable {
  /// A stable name, in lower-case words joined by hyphens.
  public let id: String
  public let title: String
  /// What it says in words, a sentence each; the first one is the finding.
  public let sentences: [String]
  /// Only those with rows.
  public let tables: [OutcomeTable]
  /// Lines that somebody can paste into a file, with the file's path.
  public let snippets: [(path: String, lines: [String])]

  init(
    _ id: String, _ title: String, _ sentences: [String?], _ tables: [OutcomeTable],
    snippets: [(path: String, lines: [String])] = []
  ) {
    self.id = id
    self.title = title
    self.sentences = sentences.compactMap(\.self)
    self.tables = tables.filter { !$0.rows.isEmpty }
    self.snippets = snippets
  }
}
