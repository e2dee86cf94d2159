internal import SourceDocuments

/// A value that stands twice in one list.
enum RepeatedValue {
  static let rule = Rule(
    id: "repeated-value", severity: .error,
    summary: "A list names each thing once.",
    why: "The second one was most likely meant to be something else.",
    wrong: .asset("---\ntitle: Exit guide\nchannels: [email, ↓email]\n---\nHow to move.\n"),
    right: .asset("---\ntitle: Exit guide\nchannels: [email, website]\n---\nHow to move.\n"))

  static func diagnostic(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "\(text.quoted) stands twice in this list")
      .with(effect: "it counts once")
  }
}
