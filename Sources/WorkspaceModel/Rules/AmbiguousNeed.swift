internal import SourceDocuments

/// A pointer that several needs without a name could be meant by.
enum AmbiguousNeed {
  static let rule = Rule(
    id: "ambiguous-need", severity: .error,
    summary: "A need that files point at has a name of its own when there are several of its kind.",
    why: "One answer rarely serves two questions; the name says which one is served.",
    wrong: .asset(
      "---\ntitle: Where data lies\nanswers: [↓ciso.evaluation.question]\n---\nA map of it.\n"),
    right: .asset(
      "---\ntitle: Where data lies\nanswers: [cfo.evaluation.question]\n---\nA map of it.\n"))

  static func diagnostic(
    _ text: String, names: [Ordinal<Need>], in cell: CellAddress, _ reading: Reading,
    at place: Place
  ) -> Diagnostic {
    let path = FileKind.persona.path(of: reading.names.personas.ids[cell.persona.value])
    let kind = text.split(separator: ".").last.map(String.init) ?? "question"
    var found = Diagnostic(
      rule, at: place, "\(text.quoted) could mean any of \(names.count) needs without a name"
    )
    .noting("give the one that is meant a name in \(path): `\(English.sentence(kind)) (name): …`")
    for (number, need) in reading.names.needs.texts(of: names).enumerated() {
      found = found.noting("\(number + 1). \(need.inert)")
    }
    return found.with(effect: reading.effectWithoutNeed)
  }
}
