internal import SourceDocuments

/// The short form `personas` and `stages` beside `covers`.
enum ShortFormBesideCovers {
  static let rule = Rule(
    id: "short-form-beside-covers", severity: .error,
    summary: "An asset says whom it covers in one way: `covers`, or `personas` and `stages`.",
    why: "Two lists that say the same thing soon say different things.",
    wrong: .asset(
      "---\ntitle: Exit guide\ncovers: {cfo: [evaluation]}\n↓personas: [ciso]\n---\nHow to move.\n"),
    right: .asset("---\ntitle: Exit guide\ncovers: {cfo: [evaluation]}\n---\nHow to move.\n"))

  static func diagnostic(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "\(key.quoted) can't stand beside `covers`")
      .noting("put its personas and stages into `covers`, and delete this line")
      .with(effect: "only `covers` counts")
  }
}
