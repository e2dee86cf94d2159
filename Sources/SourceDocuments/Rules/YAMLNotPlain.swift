/// A feature of YAML that front matter does not take.
enum YAMLNotPlain {
  static let rule = Rule(
    id: "yaml-not-plain", severity: .error,
    summary:
      "Front matter is plain YAML: no anchors, aliases, tags, directives or second documents.",
    why: "Whoever reads the file must see each value where it stands.",
    wrong: .asset("---\ntitle: ↓&name Payback calculator\n---\nWhat a year of delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\n---\nWhat a year of delay costs.\n"))

  /// The finding on an anchor, an alias or a tag, which spoil a value; or on a directive or a second
  /// document, which leave all keys in doubt.
  static func diagnostic(_ what: String, at place: Place, spoilsFile: Bool) -> Diagnostic {
    Diagnostic(rule, at: place, "\(what) is not allowed in front matter")
      .noting("write the value out, or put it in quotes if it is meant as text")
      .with(effect: spoilsFile ? "no key of this file is read" : "this value counts for nothing")
  }
}
