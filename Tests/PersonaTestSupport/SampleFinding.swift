package import SourceDocuments

/// Findings as literals.
package enum SampleFinding {
  package static func rule(_ id: String = "unknown-persona", _ severity: Severity = .error) -> Rule
  {
    Rule(
      id: id, severity: severity, summary: "A persona that is named has a file.",
      why: "What is said of nobody counts for nobody.",
      wrong: .asset("---\ncovers:\n  ↓cfoo: [evaluation]\n---\n"), right: .words("Name a file."))
  }

  /// A finding on each place of a text that has a `↓` before and after it.
  package static func findings(
    _ marked: String, at path: String = "content/a.md", _ rule: Rule = rule()
  ) -> [Diagnostic] {
    let parts = marked.split(separator: "↓", omittingEmptySubsequences: false).map(String.init)
    let file = SourceFile(path: path, bytes: Array(parts.joined().utf8))
    var offset = 0
    var findings: [Diagnostic] = []
    for (number, part) in parts.enumerated() {
      let range = offset..<offset + part.utf8.count
      offset = range.upperBound
      guard !number.isMultiple(of: 2) else { continue }
      let message = "there is no persona \(part.quoted)"
      findings.append(Diagnostic(rule, at: file.place(range), message))
    }
    return findings
  }

  /// One finding of a rule.
  package static func finding(_ message: String, _ rule: Rule) -> Diagnostic {
    finding(message, at: "content/a.md", rule)
  }

  /// One finding that stands at the beginning of a file of its own.
  package static func finding(
    _ message: String, at path: String = "content/a.md", _ rule: Rule = rule()
  ) -> Diagnostic {
    Diagnostic(
      rule, at: SourceFile(path: path, bytes: Array("text".utf8)).place(0..<4), message)
  }
}
