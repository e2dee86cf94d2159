public import SourceDocuments

/// A page of words, for the terminal or as Markdown.
public struct PageReport: Report {
  private let text: String
  private let markdown: String

  /// Joins the forms of a page.
  ///
  /// - Parameters:
  ///   - text: For the terminal, where nothing of it can steer.
  ///   - markdown: As Markdown, where nothing of the files is markup.
  init(text: String, markdown: String) {
    self.text = text
    self.markdown = markdown
  }

  /// The page of a rule.
  public init(of rule: Rule) {
    text = RuleText.text(of: rule)
    markdown = "# \(rule.id) (\(rule.severity.rawValue))\n\n\(RuleText.markdown(of: rule))\n"
  }
}

extension PageReport {
  public static var forms: KeyValuePairs<ReportForm, (Self) -> String> {
    [.text: { $0.text }, .markdown: { $0.markdown }]
  }

  /// A heading of a part, in Markdown.
  static func heading(_ title: String) -> String { "\n## \(MarkdownTable.escaped(title))\n\n" }

  /// Lines of the terminal below a heading, as they are.
  static func verbatim(_ title: String, _ lines: [String]) -> String {
    heading(title) + lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }

  /// A part of a page for the terminal, whose first line is its title.
  static func verbatim(_ part: String) -> String {
    let lines = part.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .drop(while: \.isEmpty)
    guard let title = lines.first else { return "" }
    return verbatim(title, lines.dropFirst().dropLast(lines.last == "" ? 1 : 0))
  }
}
