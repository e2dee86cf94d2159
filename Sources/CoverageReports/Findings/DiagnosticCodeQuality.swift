public import SourceDocuments

/// Findings as a report of GitLab's code quality, for `artifacts: reports: codequality`.
///
/// Source: GitLab's documentation, "Code Quality report format".
public enum DiagnosticCodeQuality {
  /// The report of findings that are in order, as JSON.
  ///
  /// - Parameters:
  ///   - diagnostics: The findings.
  ///   - pathPrefix: What stands before a path in the repository: nothing, or a folder with a slash.
  /// - Returns: A list with one entry for each finding.
  public static func json(_ diagnostics: [Diagnostic], pathPrefix: String = "") -> String {
    let fingerprints = FindingFingerprint.of(diagnostics, pathPrefix: pathPrefix)
    return JSONText.encoded(
      zip(diagnostics, fingerprints).map { Issue($0, $1, pathPrefix: pathPrefix) })
  }
}

extension DiagnosticCodeQuality {
  private struct Issue: Encodable {
    let description: String
    let checkName: String
    let fingerprint: String
    let severity: String
    let location: Location

    enum CodingKeys: String, CodingKey {
      case description
      case checkName = "check_name"
      case fingerprint, severity, location
    }

    init(_ diagnostic: Diagnostic, _ fingerprint: FindingFingerprint, pathPrefix: String) {
      description = ([diagnostic.message] + diagnostic.remarks).map(\.inert)
        .joined(separator: "; ")
      checkName = diagnostic.rule.id
      self.fingerprint = fingerprint.digits
      severity = DiagnosticCodeQuality.severity(diagnostic.severity)
      location = Location(
        path: pathPrefix + diagnostic.place.path,
        lines: Lines(begin: diagnostic.place.start.line, end: diagnostic.place.end.line))
    }
  }

  private struct Location: Encodable {
    let path: String
    let lines: Lines
  }

  private struct Lines: Encodable {
    let begin: Int
    let end: Int
  }

  /// GitLab's word; its two highest are for what stops a team, which no finding of ours does.
  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
