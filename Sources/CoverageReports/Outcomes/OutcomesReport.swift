public import CoverageAnalysis
public import CoverageOutcomes
internal import SourceDocuments

/// What deals, leads and use tell beside coverage, as text, Markdown, CSV or data.
public struct OutcomesReport: Report, Sendable {
  private let outcomes: Outcomes
  private let coverage: Coverage
  private let words: OutcomeWords

  public init(_ outcomes: Outcomes, _ coverage: Coverage) {
    self.outcomes = outcomes
    self.coverage = coverage
    words = OutcomeWords(coverage)
  }
}

extension OutcomesReport {
  public static var forms: KeyValuePairs<ReportForm, (Self) -> String> {
    [.text: { $0.text }, .csv: { $0.csv.text }, .json: { $0.json }, .markdown: { $0.markdown }]
  }

  private var sections: [OutcomeSection] { outcomes.sections(coverage) }

  /// The parts for the terminal, each with its sentences and tables.
  public var text: String {
    sections.map { section in
      let tables = section.tables.filter { !$0.isForDataOnly }.map {
        "\n\($0.caption.inert)\n\(text(of: $0))"
      }
      return "\(section.title.inert)\n"
        + section.sentences.map { TextTable.line($0.inert) }.joined()
        + tables.joined() + section.snippets.map(text).joined()
    }.joined(separator: "\n")
  }

  private func text(of table: OutcomeTable) -> String {
    var text = TextTable(header: table.columns.map(\.title))
    for row in table.rows { text.append(row.map(words.text)) }
    return text.text
  }

  private func text(_ snippet: (path: String, lines: [String])) -> String {
    "\nTo record it, once somebody has judged it, in \(snippet.path.inert):\n"
      + snippet.lines.map { "    \($0.inert)\n" }.joined()
  }

  public var markdown: String {
    sections.map { section in
      let tables = section.tables.filter { !$0.isForDataOnly }.map { table in
        var text = MarkdownTable(header: table.columns.map(\.title))
        for row in table.rows { text.append(row.map(words.text)) }
        return "\n\(MarkdownTable.bold(table.caption))\n\n\(text.text)"
      }
      return "\(MarkdownTable.bold(section.title))\n\n"
        + section.sentences.map { "- \(MarkdownTable.escapedLine($0))\n" }.joined()
        + tables.joined()
        + section.snippets.map { path, lines in
          "\nTo record it, once somebody has judged it, in `\(path.inert)`:\n\n```yaml\n"
            + lines.map { "\($0.inert)\n" }.joined() + "```\n"
        }.joined()
    }.joined(separator: "\n")
  }

  /// One line a value, so that all tables fit one file.
  public var csv: CSVText {
    var csv = CSVText(header: [
      "section", "table", "row", "column", "text", "value", "count", "total", "lower", "upper",
    ])
    for section in sections {
      for table in section.tables {
        for (number, row) in table.rows.enumerated() {
          for (column, value) in zip(table.columns, row) {
            let data = OutcomeDatum(value, coverage)
            csv.append(
              [section.id, table.id, "\(number + 1)", column.id, words.text(value)]
                + data.columns)
          }
        }
      }
    }
    return csv
  }

  public var json: String { JSONText.encoded(OutcomesFile(outcomes, sections, coverage)) }
}
