package import SourceDocuments

/// A rule for the terminal: what must hold, why, and how it looks wrong and right.
package enum RuleText {
  package static func text(of rule: Rule) -> String {
    """
    \(rule.id) (\(rule.severity.rawValue))

    \(rule.summary)
    \(rule.why)

    Wrong
    \(example(rule.wrong))
    Right
    \(example(rule.right))
    """
  }

  private static func example(_ example: RuleExample) -> String {
    switch example {
    case .words(let words): return "  \(words)\n"
    case .file(let path, let text):
      // Line by line, so that a hidden character of an example is shown and a line end is not.
      let shown = text.unicodeScalars.filter { $0 != "↓" }
      let lines = String(String.UnicodeScalarView(shown)).split(
        separator: "\n", omittingEmptySubsequences: false)
      let body = lines.map { $0.isEmpty ? "" : "    \(String($0).inert)" }
      return "  \(path)\n" + body.joined(separator: "\n") + (text.hasSuffix("\n") ? "" : "\n")
    }
  }
}
