public import SourceDocuments

/// A rule in words: what must hold, why, and how it looks wrong and right.
public enum RuleText {
  /// The rule for the terminal.
  public static func text(of rule: Rule) -> String {
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

  /// The rule in Markdown, without its name.
  public static func markdown(of rule: Rule) -> String {
    """
    \(rule.summary) \(rule.why)

    **Wrong**

    \(block(rule.wrong))

    **Right**

    \(block(rule.right))
    """
  }

  private static func block(_ example: RuleExample) -> String {
    switch example {
    case .words(let words): return words
    case .file(let path, let text):
      let lines = shownLines(of: text).joined(separator: "\n")
      let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
      return "`\(path)`\n\n\(fence)markdown\n\(lines)\(lines.hasSuffix("\n") ? "" : "\n")\(fence)"
    }
  }

  private static func longestRun(of mark: Unicode.Scalar, in text: String) -> Int {
    var (longest, run) = (0, 0)
    for scalar in text.unicodeScalars {
      run = scalar == mark ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  private static func example(_ example: RuleExample) -> String {
    switch example {
    case .words(let words): return "  \(words)\n"
    case .file(let path, let text):
      let body = shownLines(of: text).map { $0.isEmpty ? "" : "    \($0)" }
      return "  \(path)\n" + body.joined(separator: "\n") + (text.hasSuffix("\n") ? "" : "\n")
    }
  }

  /// The lines of an example without its mark; line by line, so that a hidden character is shown and
  /// a line end is not.
  private static func shownLines(of text: String) -> [String] {
    let shown = text.unicodeScalars.filter { $0 != "↓" }
    return String(String.UnicodeScalarView(shown))
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0).inert }
  }
}
