internal import SourceDocuments

/// A tag that is not in its vocabulary.
enum UnknownTag {
  static let rule = Rule(
    id: "unknown-tag", severity: .error,
    summary: "Every tag is declared in the taxonomy, or is one of the built-in ones.",
    why: "Two spellings of one channel are two channels to every count and every filter.",
    wrong: .asset("---\ntitle: SOC 2 overview\nchannels: [↓e-mial]\n---\nWhat was audited.\n"),
    right: .asset("---\ntitle: SOC 2 overview\nchannels: [email]\n---\nWhat was audited.\n"))

  static func diagnostic(_ name: String, in vocabulary: Vocabulary, at place: Place) -> Diagnostic {
    let ids = vocabulary.tags.map { vocabulary[$0].id }
    let found = Diagnostic(rule, at: place, "there is no \(vocabulary.id.noun) \(name.quoted)")
      .suggesting(OddCharacters.nearest(to: name, among: vocabulary.candidates))
      .noting(oddCharactersIn: name)
    guard !ids.isEmpty else {
      return found.noting(
        "list your own under `\(vocabulary.id.rawValue):` in personas/taxonomy.md; there are none")
    }
    return found.noting("there are \(English.quotedList(ids)); the list is in the taxonomy")
  }
}
