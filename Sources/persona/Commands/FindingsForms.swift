internal import ArgumentParser
internal import CoverageAnalysis
internal import CoverageReports
internal import SourceDocuments

/// The findings of a run in each of their forms.
struct FindingsForms {
  let findings: [Diagnostic]
  /// How many there are, in words.
  let summary: String
  /// What stands before a path of the workspace in its repository.
  let pathPrefix: String
  /// What the change under review touches; annotations there come first.
  var changes = ChangedLines()
}

extension FindingsForms {
  func text(as form: FindingsForm, usesColor: Bool = false) -> String {
    switch form {
    case .text: DiagnosticText.rendered(findings, usesColor: usesColor)
    case .json: JSONText.encoded(DiagnosticFile(findings))
    case .github:
      DiagnosticAnnotations.rendered(findings, pathPrefix: pathPrefix, changes: changes)
    case .gitlab: DiagnosticCodeQuality.json(findings, pathPrefix: pathPrefix)
    case .markdown:
      DiagnosticMarkdown.rendered(findings, verdict: summary, pathPrefix: pathPrefix)
    case .sarif:
      DiagnosticSARIF.json(
        findings, rules: RuleBook.all, version: PersonaCommand.configuration.version,
        pathPrefix: pathPrefix)
    }
  }
}
