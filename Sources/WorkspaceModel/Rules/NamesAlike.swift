internal import SourceDocuments

/// Files whose names many computers take for one.
enum NamesAlike {
  static let rule = Rule(
    id: "names-alike", severity: .error,
    summary:
      "The files to which bodies link have names that differ in more than case and accents' form.",
    why: "On many computers the two are one file, so that a page would show the wrong one.",
    wrong: .words("`Logo.png` beside `logo.png`."),
    right: .words("`logo.png` beside `logo-dark.png`."))

  static func diagnostic(_ path: String, _ others: [String], at place: Place) -> Diagnostic {
    let names = English.list(others.map(\.quoted))
    let difference =
      others.contains { $0 == path } ? "only in how an accent is stored" : "only in case"
    return Diagnostic(
      rule, at: place, "\(path.quoted) can't be published: from \(names) it differs \(difference)"
    )
    .noting("rename one of them")
    .with(effect: "its text stays, the link is left out")
  }
}
