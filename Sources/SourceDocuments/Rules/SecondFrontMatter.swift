/// Keys below the front matter.
enum SecondFrontMatter {
  static let rule = Rule(
    id: "second-front-matter", severity: .error,
    summary: "All keys of a file stand in its one front matter.",
    why: "Below the closing line a key is text: a draft marked there counts as published.",
    wrong: .asset(
      "---\ntitle: Payback calculator\n---\n↓status: draft\n\nWhat a year of delay costs.\n"),
    right: .asset(
      "---\ntitle: Payback calculator\nstatus: draft\n---\nWhat a year of delay costs.\n"))

  /// The finding on lines that are keys.
  static func diagnostic(keyAt place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "this line looks like a key, and stands below the front matter")
      .noting("move it above the closing `---`; if it is text, put an empty line above it")
      .with(effect: "no key of this file is read until that is clear")
  }

  /// The finding on a block between lines of its own.
  static func diagnostic(blockAt place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "a second front matter begins here")
      .noting("move its keys above the first closing `---`")
      .with(effect: "no key of this file is read until that is clear")
  }
}
