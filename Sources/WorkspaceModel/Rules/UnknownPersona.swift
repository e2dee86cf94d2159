internal import SourceDocuments

/// A pointer to a persona that does not exist.
enum UnknownPersona {
  static let rule = Rule(
    id: "unknown-persona", severity: .error,
    summary: "Every persona that a file names has a file in `personas/`.",
    why: "A misspelt persona looks covered to its author, and stays without an answer in the deal.",
    wrong: .asset(
      "---\ntitle: SOC 2 overview\ncovers:\n  ↓cisoo: [selection]\n---\nWhat was audited.\n"),
    right: .asset(
      "---\ntitle: SOC 2 overview\ncovers:\n  ciso: [selection]\n---\nWhat was audited.\n"))

  static func diagnostic(_ id: String, in reading: Reading, at place: Place) -> Diagnostic {
    let table = reading.names.personas
    let sharers = table.sharers(of: id)
    let found =
      sharers.isEmpty
      ? Diagnostic(rule, at: place, "there is no persona \(id.quoted)")
        .labelled("not in personas/ (\(English.count(table.ids.count, "persona")))")
        .suggesting(OddCharacters.nearest(to: id, among: table.candidates))
        .noting(oddCharactersIn: id)
      : Diagnostic(
        rule, at: place, "\(English.count(sharers.count, "persona")) are called \(id.quoted)"
      )
      .noting("write the id of the one that is meant: \(English.quotedList(sharers, "or"))")
    switch reading.kind {
    case .asset, .module:
      return found.with(effect: "this \(reading.kind.noun) counts for no cell of that persona")
    case .leadDefinition:
      return found.with(
        effect: reading.key == LeadDefinitionKeys.persona.name
          ? "this lead definition is compared with no persona" : "the call guide leaves it out")
    case .taxonomy, .persona, .campaign: return found
    }
  }
}
