internal import SourceDocuments

/// A link in a body to a file or a heading that does not exist.
enum LinkToNothing {
  static let rule = Rule(
    id: "link-to-nothing", severity: .warning,
    summary: "A link in a body leads to a file of the workspace, or to a heading of the same file.",
    why: "A reader who follows it would find nothing.",
    wrong: .asset("---\ntitle: Exit guide\n---\nSee [the calculator](↓paybak.md).\n"),
    right: .asset("---\ntitle: Exit guide\n---\nSee [the calculator](payback.md).\n"))

  static func diagnostic(
    _ destination: String, near: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(rule, at: place, "the link to \(destination.quoted) leads nowhere")
      .suggesting(near)
      .with(effect: "its text stays, the link is left out")
  }

  /// The finding for a link to a file that is there, and that nobody is to see.
  static func unread(_ destination: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "the link to \(destination.quoted) leads to a file without a page")
      .noting("a README and what has `_` at the start of its name, or of its folder's, is not read")
      .with(effect: "its text stays, the link is left out")
  }
}
