internal import SourceDocuments

/// A buying stage that the taxonomy does not have.
enum UnknownStage {
  static let rule = Rule(
    id: "unknown-stage", severity: .error,
    summary: "Every stage that a file names is one of the taxonomy's buying stages.",
    why: "What is written for a stage that does not exist is found by nobody at the one that does.",
    wrong: .asset(
      "---\ntitle: SOC 2 overview\ncovers: {ciso: [↓selektion]}\n---\nWhat was audited.\n"),
    right: .asset(
      "---\ntitle: SOC 2 overview\ncovers: {ciso: [selection]}\n---\nWhat was audited.\n"))

  static func diagnostic(_ name: String, in stages: Vocabulary, at place: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "there is no stage \(name.quoted)")
      .suggesting(OddCharacters.nearest(to: name, among: stages.candidates))
      .noting(oddCharactersIn: name)
      .noting("the stages are \(English.quotedList(stages.tags.map { stages[$0].id }))")
      .with(effect: "what is written for it counts for no cell")
  }

  /// The finding on a heading of a journey that names no stage.
  ///
  /// - Parameters:
  ///   - name: The heading.
  ///   - stages: The stages that there are.
  ///   - substitute: The stage at which its needs stand; none if there are none.
  ///   - place: Where the heading stands.
  /// - Returns: The finding.
  static func heading(
    _ name: String, in stages: Vocabulary, needsAt substitute: Tag?, at place: Place
  ) -> Diagnostic {
    let found = diagnostic(name, in: stages, at: place)
    return substitute.map {
      let id = stages[$0].id
      return found.with(
        effect: "its needs count at \(id.quoted), and nothing answers them until it is put right")
    } ?? found
  }
}
