/// A value that a template can show.
public enum TemplateValue: Sendable {
  /// A text, which `{{name}}` escapes.
  case text(String)
  /// Markup, which only `{{{name}}}` shows.
  case html(HTML)
  /// A condition for sections.
  case flag(Bool)
  /// Values for a section to repeat.
  case list([TemplateValue])
  /// Named values, which a section opens.
  case record(TemplateRecord)
  /// A name that is known and has no value: shown as nothing, and false in sections.
  case none
}

extension TemplateValue {
  /// Whether a section shows its content for this value.
  var isTrue: Bool {
    switch self {
    case .text(let text): !text.utf8.isEmpty
    case .html(let html): !html.bytes.isEmpty
    case .flag(let flag): flag
    case .list(let items): !items.isEmpty
    case .record: true
    case .none: false
    }
  }

  /// What a message calls a value that is neither text nor HTML.
  var kind: String {
    switch self {
    case .flag: "a flag"
    case .list: "a list"
    default: "a record"
    }
  }

  /// The names of a record's fields.
  var names: [String] {
    if case .record(let record) = self { record.names } else { [] }
  }
}
