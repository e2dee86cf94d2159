/// Front matter that is nested too deeply, or holds too many values.
enum YAMLTooLarge {
  static let rule = Rule(
    id: "yaml-too-large", severity: .error,
    summary: "Front matter is at most 32 levels deep, with 10,000 values and 1,000 in a list.",
    why: "What is larger was made by a machine, or by mistake.",
    wrong: .words("A list of 5,000 personas in one asset."),
    right: .words("The personas that this asset was written for."))

  static func diagnostic(isDeep: Bool, at place: Place) -> Diagnostic {
    let message =
      isDeep
      ? "the values are nested more than \(Limits.yamlDepth) levels deep"
      : "the front matter holds more than \(Limits.yamlNodes) values"
    return Diagnostic(rule, at: place, message).with(effect: "no key of this file is read")
  }

  static func diagnostic(longListAt place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "this list has more than \(Limits.listEntries) values")
      .with(effect: "no key of this file is read")
  }
}
