/// Front matter that is a list or a lone text instead of keys with values.
enum FrontMatterNotAMap {
  static let rule = Rule(
    id: "front-matter-not-a-map", severity: .error,
    summary: "Front matter consists of keys with values, one `key: value` a line.",
    why: "A value without a key says nothing about whom a text is for.",
    wrong: .asset("---\n↓- cfo\n- ciso\n---\nWhat a year of delay costs.\n"),
    right: .asset("---\npersonas: [cfo, ciso]\nstages: [evaluation]\n---\nWhat delay costs.\n"))

  static func diagnostic(_ root: YAMLNode, in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, at: file.place(root.range),
      "front matter must be lines of `key: value`, not \(root.kindInWords)"
    )
    .with(effect: "no key of this file is read")
  }
}
