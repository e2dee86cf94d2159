internal import SiteTemplates
internal import WorkspaceModel

extension TemplateRecord {
  /// A name with its value, for lists of facts.
  static func fact(_ name: String, _ value: String?) -> TemplateRecord {
    ["name": .text(name), "value": .text(value)]
  }

  /// A fact that a key of a file tells, of which it says so where a mistake hides it.
  static func fact<Item: WorkspaceItem>(
    _ name: String, _ value: String?, _ key: KeyName<Item>, of item: Item
  ) -> TemplateRecord {
    .fact(name, value ?? (item.isInDoubt(key) ? "Can't be read" : nil))
  }
}

extension TemplateValue {
  /// A text, or nothing.
  static func text(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .none }

  /// A record, or nothing.
  static func record(_ record: TemplateRecord?) -> TemplateValue {
    record.map { .record($0) } ?? .none
  }

  /// A number in digits.
  static func number(_ number: Int) -> TemplateValue { .text(String(number)) }

  static func records(_ records: [TemplateRecord]) -> TemplateValue {
    .list(records.map { .record($0) })
  }

  static func texts(_ texts: [String]) -> TemplateValue { .list(texts.map { .text($0) }) }
}
