internal import SourceDocuments

/// A key of a site generator that keeps an asset from being live.
enum GeneratorKey {
  static let rule = Rule(
    id: "site-generator-key", severity: .note,
    summary: "What a site generator says of a page is taken at its word.",
    why: "A page that the generator leaves out answers nobody; our own keys say so to everyone.",
    wrong: .asset("---\ntitle: Payback calculator\n↓draft: true\n---\nWhat delay costs.\n"),
    right: .asset("---\ntitle: Payback calculator\nstatus: draft\n---\nWhat delay costs.\n"))

  /// What our language has for a day after which a page is taken away.
  static let expiry = "after that day it counts as retired, which we write as `status: retired`"

  static func diagnostic(
    _ key: String, _ value: String, _ ours: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(rule, at: place, "`\(key): \(value)` is taken at its word").noting(ours)
  }
}
