internal import SourceDocuments

/// The keys that every kind of file has.
enum CommonKeys {
  static let title = Key("title", Values.text, "What it is called.", example: "Payback calculator")
  static let owner = Key(
    "owner", Values.owner, "Who keeps it right.", example: "product-marketing",
    isPrivate: true)
  static let reviewed = Key(
    "reviewed", Values.date, "The day on which somebody last checked that it still holds.",
    example: "2026-10-02")
  static let summary = Key(
    "summary", Values.text, "One sentence on it; left out, the first paragraph.",
    example: "What a year of delay costs, in one sheet.")
  static let suppress = Key(
    "suppress", suppression.records, "Findings of a rule that are not reported until a day.",
    example: "[{rule: raw-html, because: Kept for the CMS, until: 2027-03-31}]", isPrivate: true)

  /// All of them, the title first.
  static let all = [title.info, owner.info, reviewed.info, summary.info, suppress.info]

  private static let suppression = ValueType<Suppression>.record([
    ruleKey.info, because.info, until.info,
  ]) {
    fields, reading in
    let rule = fields.value(ruleKey, &reading)
    let reason = fields.value(because, &reading)
    let end = fields.value(until, &reading)
    return rule.map { Suppression(rule: $0, because: reason, until: end) }
  }

  private static let ruleKey = Key("rule", Values.rule, "The rule.", example: "raw-html")
  private static let because = Key("because", Values.text, "Why.", example: "Kept for the CMS")
  private static let until = Key("until", Values.date, "Until when.", example: "2027-03-31")
}

extension Values {
  /// The id of a rule.
  fileprivate static let rule = ValueType<String>(.rule) { node, reading in
    guard let text = reading.text(node, wanted: .rule) else { return nil }
    guard !reading.names.rules.contains(text) else { return text }
    reading.report(
      UnknownRule.diagnostic(text, among: reading.names.rules, at: reading.place(node)))
    return nil
  }
}

/// Who keeps a file.
enum WrittenOwner: Sendable, Hashable {
  case listed(Tag)
  /// A name, while the taxonomy lists no owners.
  case open(String)
}

extension Values {
  /// An owner of the team's list; any name until that is written.
  fileprivate static let owner = ValueType<WrittenOwner>(.tag(.owners)) { node, reading in
    guard let text = reading.text(node, wanted: .tag(.owners)) else { return nil }
    let owners = reading.names.taxonomy[.owners]
    guard !owners.isOpen else { return .open(text) }
    return reading.tag(.owners, named: text, at: node.range).map { .listed($0) }
  }
}

extension YAMLNode {
  /// The value in words, as a page shows it.
  var words: String {
    switch content {
    case .scalar(let text, _): text
    case .list(let nodes): nodes.map(\.words).joined(separator: ", ")
    case .map(let entries):
      entries.map { "\($0.key): \($0.value.words)" }.joined(separator: ", ")
    }
  }
}
