internal import SourceDocuments

/// A rule in a SARIF log.
struct SARIFRule: Encodable {
  let id: String
  let name: String
  let shortDescription: SARIFLog.Text
  let fullDescription: SARIFLog.Text
  let help: Help
  let defaultConfiguration: Configuration
  let properties: Properties

  struct Help: Encodable {
    let text: String
    let markdown: String
  }

  struct Configuration: Encodable {
    let level: String
  }

  struct Properties: Encodable {
    let tags = ["persona-coverage"]
    /// How often a finding of the rule is right: each states what is written in a file.
    let precision = "very-high"
    let severity: String

    enum CodingKeys: String, CodingKey {
      case tags, precision
      case severity = "problem.severity"
    }
  }
}

extension SARIFRule {
  init(_ rule: Rule) {
    id = rule.id
    name = rule.id.split(separator: "-").map { English.sentence(String($0)) }.joined()
    shortDescription = SARIFLog.Text(text: rule.summary)
    fullDescription = SARIFLog.Text(text: "\(rule.summary) \(rule.why)")
    help = Help(text: RuleText.text(of: rule), markdown: RuleText.markdown(of: rule))
    defaultConfiguration = Configuration(level: rule.severity.rawValue)
    properties = Properties(
      severity: rule.severity == .note ? "recommendation" : rule.severity.rawValue)
  }
}
