internal import SourceDocuments

/// More findings of one rule in one file than anybody reads.
enum TooManyFindings {
  static let rule = Rule(
    id: "too-many-findings", severity: .note,
    summary: "Of each rule, at most 1,000 findings are listed in a file.",
    why: "Whoever puts right a thousand finds the rest in the next run.",
    wrong: .words("A file of 100,000 lines of HTML."),
    right: .words("The same text in Markdown."))

  /// The findings without those beyond the limit, and how many those are.
  static func limited(_ findings: [Diagnostic]) -> [Diagnostic] {
    guard findings.count > Limits.findingsOfRule else { return findings }
    var counts: [Key: Int] = [:]
    var kept = findings.filter { finding in
      let key = Key(rule: finding.rule.id, path: finding.place.path)
      counts[key, default: 0] += 1
      return counts[key, default: 0] <= Limits.findingsOfRule
    }
    for (key, count) in counts where count > Limits.findingsOfRule {
      kept.append(diagnostic(key, count))
    }
    return kept
  }

  private struct Key: Hashable {
    let rule: String
    let path: String
  }

  private static func diagnostic(_ key: Key, _ count: Int) -> Diagnostic {
    Diagnostic(
      rule, at: Place(wholeFile: key.path),
      "there are \(count) findings of the rule \(key.rule.quoted) in this file; "
        + "the first \(Limits.findingsOfRule) are listed")
  }
}
