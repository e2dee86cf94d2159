/// A rule of the language: what must hold, why it matters, and how it looks wrong and right.
///
/// Each rule lives in a file of its own, beside the wording of its findings. Its examples run as
/// tests, are printed by `persona explain`, and make the site's page of rules.
public struct Rule: Sendable {
  /// The stable name, in lower-case words joined by hyphens.
  public let id: String
  public let severity: Severity
  /// What must hold, as one sentence.
  public let summary: String
  /// Why it matters to somebody who buys, or to the team that sells to them.
  public let why: String
  public let wrong: RuleExample
  public let right: RuleExample

  public init(
    id: String, severity: Severity, summary: String, why: String,
    wrong: RuleExample, right: RuleExample
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.why = why
    self.wrong = wrong
    self.right = right
  }
}

extension Rule: Hashable {
  public static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }

  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
