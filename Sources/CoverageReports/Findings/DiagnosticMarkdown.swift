public import SourceDocuments

/// Findings as a table in Markdown, for the summary of a step or for a comment.
public enum DiagnosticMarkdown {
  /// How long the text gets at most, in bytes: GitHub refuses comments of 65,536 characters.
  static let mostBytes = 60_000
  /// How many places of a repeated finding are listed.
  private static let mostPlaces = 3

  /// The table of findings that are in order, the gravest first, under a heading.
  ///
  /// - Parameters:
  ///   - diagnostics: The findings; one that is repeated stands once, with its places.
  ///   - verdict: What there is to say of all of them, for the heading.
  ///   - pathPrefix: What stands before a path in the repository: nothing, or a folder with a slash.
  /// - Returns: The text.
  public static func rendered(
    _ diagnostics: [Diagnostic], verdict: String, pathPrefix: String = ""
  ) -> String {
    let heading = "## Persona check: \(MarkdownTable.escaped(verdict))\n"
    guard !diagnostics.isEmpty else { return heading }
    var table = MarkdownTable(header: ["Severity", "Finding", "Where", "Rule"])
    let room = mostBytes - heading.utf8.count - 200
    var left = 0
    for group in ordered(diagnostics) {
      guard let first = group.first else { continue }
      let isShown = table.append(
        [
          [first.severity.rawValue], [first.message] + first.remarks,
          places(of: group, pathPrefix), [first.rule.id],
        ], upTo: room)
      if !isShown { left += group.count }
    }
    let rest =
      left == 0 ? "" : "\n\(English.count(left, "more finding")); persona check lists all\n"
    return "\(heading)\n\(table.text)\(rest)"
  }
}

extension DiagnosticMarkdown {
  private static func ordered(_ diagnostics: [Diagnostic]) -> [[Diagnostic]] {
    let groups = diagnostics.grouped
    return Severity.allCases.sorted(by: >).flatMap { severity in
      groups.filter { $0.first?.severity == severity }
    }
  }

  private static func places(of group: [Diagnostic], _ pathPrefix: String) -> [String] {
    let shown = group.prefix(mostPlaces).map {
      "\(pathPrefix)\($0.place.path):\($0.place.start.line)"
    }
    guard group.count > mostPlaces else { return shown }
    return shown + ["and \(English.count(group.count - mostPlaces, "more place"))"]
  }
}
