/// An example of a rule: a file as somebody would write it, or, where text can't show it, words.
public enum RuleExample: Sendable, Hashable {
  /// A file; in a wrong one a `↓` stands before the place that the finding names.
  case file(path: String, text: String)
  /// What is on the disk, in words.
  case words(String)
}

extension RuleExample {
  /// An asset with this front matter.
  public static func asset(_ text: String) -> RuleExample {
    .file(path: "content/example.md", text: text)
  }

  /// A persona's file.
  public static func persona(_ text: String) -> RuleExample {
    .file(path: "personas/example.md", text: text)
  }

  /// A lead definition's file.
  public static func leadDefinition(_ text: String) -> RuleExample {
    .file(path: "personas/lead-definitions/example.md", text: text)
  }

  /// The taxonomy.
  public static func taxonomy(_ text: String) -> RuleExample {
    .file(path: "personas/taxonomy.md", text: text)
  }
}
