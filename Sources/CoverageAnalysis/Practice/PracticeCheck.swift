/// A question that the practice asks of a workspace, with what is found.
public struct PracticeCheck: Sendable {
  public let kind: Kind
  public let verdict: Verdict
  /// What is to be done.
  public let findings: [PracticeFinding]

  public enum Verdict: String, Sendable, CaseIterable {
    case good
    case toDo = "to do"
    case noValue = "no value"
  }

  /// What is asked, by its stable name; in the order in which checks are shown.
  public enum Kind: String, Sendable, CaseIterable {
    // Who gets how much.
    case underServed = "under-served"
    case balance
    // What there is for them.
    case starterKits = "starter-kits"
    case criticalFreshness = "critical-freshness"
    case randomActs = "random-acts"
    case reuse
    // Where they find it.
    case channels
    case formatFit = "format-fit"
    // What all of it rests on.
    case activationReady = "activation-ready"
    case taggingDebt = "tagging-debt"
  }
}

extension PracticeCheck {
  /// The stable name, in lower-case words joined by hyphens.
  public var id: String { kind.rawValue }

  /// Makes a check of what is found; none where there is nothing to judge.
  init(_ kind: Kind, finding findings: [PracticeFinding]?) {
    self.kind = kind
    verdict = findings.map { $0.isEmpty ? .good : .toDo } ?? .noValue
    self.findings = findings ?? []
  }
}
