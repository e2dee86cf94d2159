internal import SiteTemplates
internal import SourceDocuments

/// Every rule that a finding can name, with a wrong and a right example.
struct RulesPage: Page {
  static let area = SiteArea("Rules", at: "rules.html", .forEditors)
  let template = "rules-page"
  let path = area.path

  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { "Rules" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let groups = Severity.allCases.map { severity -> TemplateRecord in
      let rules = content.rules.filter { $0.severity == severity }
      return [
        "severity": .text(severity.rawValue), "meaning": .text(English.sentence(severity.meaning)),
        "heading": .text(English.sentence(severity.rawValue + "s")),
        "rules": .records(rules.map(rule)),
      ]
    }
    return [
      ("count", .text(English.count(content.rules.count, "rule"))), ("groups", .records(groups)),
    ]
  }

  private func rule(_ rule: Rule) -> TemplateRecord {
    [
      "id": .text(rule.id), "severity": .text(rule.severity.rawValue),
      "summary": .sentence(rule.summary), "why": .sentence(rule.why),
      "wrong": example(rule.wrong), "right": example(rule.right),
    ]
  }

  /// An example; an arrow in a wrong one stands before a place that a finding names.
  private func example(_ example: RuleExample) -> TemplateValue {
    switch example {
    case .words(let words):
      return .record(["path": .none, "parts": .records([]), "words": .sentence(words)])
    case .file(let path, let text):
      let parts = text.split(separator: "↓", omittingEmptySubsequences: false)
      let records = parts.enumerated().map { index, part -> TemplateRecord in
        ["isMarked": .flag(index > 0), "text": .text(String(part))]
      }
      return .record(["path": .text(path), "parts": .records(records), "words": .none])
    }
  }
}
