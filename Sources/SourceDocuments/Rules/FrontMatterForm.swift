/// Keys at the top of a file that do not stand between two lines of three hyphens.
enum FrontMatterForm {
  static let rule = Rule(
    id: "front-matter-form", severity: .error,
    summary: "Front matter stands between two lines of three hyphens, `---`, and nothing else.",
    why: "Between other signs the tags are ordinary text, and none of them counts.",
    wrong: .asset("↓+++\ntitle: Payback calculator\n+++\nWhat a year of delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\n---\nWhat a year of delay costs.\n"))

  /// The finding on another line than `---` above the keys.
  static func diagnostic(begunBy written: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "front matter can't begin with \(written.quoted)")
      .noting("write `---` there, without blanks before it, and `---` below the last key")
      .with(effect: "no key of this file is read")
  }

  /// The finding on keys without a line above them.
  static func withoutDelimiters(at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "these lines are keys, and no line of `---` stands above them")
      .noting("put a line with `---` above the first key, and one below the last")
      .with(effect: "no key of this file is read")
  }
}
