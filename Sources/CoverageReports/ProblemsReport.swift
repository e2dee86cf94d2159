public import SourceDocuments

/// Everything that is wrong in the files of a workspace as CSV, each place on a line of its own.
public enum ProblemsReport {
  public static func csv(of findings: [Diagnostic]) -> CSVText {
    var csv = CSVText(header: [
      "severity", "rule", "file", "line", "column", "message", "suggestions", "effect",
    ])
    for finding in findings {
      let place = finding.place
      csv.append([
        finding.severity.rawValue, finding.rule.id, place.path, "\(place.start.line)",
        "\(place.start.column)", finding.message, finding.suggestions.joined(separator: " "),
        finding.effect ?? "",
      ])
    }
    return csv
  }
}
