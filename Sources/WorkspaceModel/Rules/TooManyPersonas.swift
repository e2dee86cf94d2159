internal import SourceDocuments

/// A workspace with more personas than the limit.
enum TooManyPersonas {
  static let rule = Rule(
    id: "too-many-personas", severity: .error,
    summary: "A workspace has at most 500 personas.",
    why: "Nobody writes for more; contacts of a CRM are no personas.",
    wrong: .words("A file for each contact of the CRM in `personas/`."),
    right: .words("A file for each kind of person who takes part in a purchase."))

  static func diagnostic(_ path: String) -> Diagnostic {
    Diagnostic(
      rule, at: Place(wholeFile: path), "there are more than \(Limits.personas) personas"
    )
    .with(effect: "this one and those after it are not read, and coverage has no value")
  }
}
