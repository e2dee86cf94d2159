/// What a value is to a template: how it can be shown.
public enum TemplateKind: String, CaseIterable, Sendable {
  /// Shown by `{{name}}`.
  case text
  /// Shown by `{{{name}}}`.
  case html = "HTML"
  /// Asked by `{{#name}}`.
  case flag = "yes/no"
  /// Repeated by `{{#name}}`, with names inside.
  case list
  /// Repeated by `{{#name}}`, each shown by `{{.}}`.
  case texts
  /// Opened by `{{#name}}`, with names inside.
  case record
}

extension TemplateKind {
  /// Whether names lie inside of it.
  var hasNames: Bool { self == .list || self == .record }

  /// A value of this kind, for messages about values that are not known yet.
  var sample: TemplateValue {
    switch self {
    case .text: .text("")
    case .html: .html(HTML(trusted: []))
    case .flag: .flag(false)
    case .list, .texts: .list([])
    case .record: .record([:])
    }
  }
}
