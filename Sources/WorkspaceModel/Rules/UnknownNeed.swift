internal import SourceDocuments

/// A pointer to a need that no persona declares.
enum UnknownNeed {
  static let rule = Rule(
    id: "unknown-need", severity: .error,
    summary: "Every need that a file points at is written under that persona's stage.",
    why: "An answer counts only when it says which question, objection or proof it serves.",
    wrong: .asset(
      "---\ntitle: Payback calculator\nanswers: [↓cfo.evaluation.paybak]\n---\nWhat delay costs.\n"),
    right: .asset(
      "---\ntitle: Payback calculator\nanswers: [cfo.evaluation.payback]\n---\nWhat delay costs.\n")
  )

  static func wrongForm(
    _ text: String, _ form: String, _ reading: Reading, at place: Place
  ) -> Diagnostic {
    Diagnostic(rule, at: place, "\(text.quoted) is not of the form `\(form)`")
      .with(effect: reading.effectWithoutNeed)
  }

  /// The finding on the address of a cell where a need's is wanted.
  static func cell(
    _ parts: [String], names: [String], _ reading: Reading, at place: Place
  ) -> Diagnostic {
    let prefix = parts.joined(separator: ".")
    let addresses = names.map { "\(prefix).\($0)" }
    let found = Diagnostic(rule, at: place, "\(prefix.quoted) is a cell, not a need")
      .suggesting(addresses.count == 1 ? addresses : [])
      .with(effect: reading.effectWithoutNeed)
    guard !names.isEmpty else {
      return found.noting("no need is written there yet, at which a file could point")
    }
    return found.noting("the needs there are \(English.quotedList(addresses))")
  }

  static func diagnostic(
    _ parts: [String], names: [String], in cell: CellAddress, _ reading: Reading, at place: Place
  ) -> Diagnostic {
    let stage = reading.names.taxonomy[cell.stage].id
    let prefix = "\(parts[0]).\(parts[1])"
    let path = FileKind.persona.path(of: reading.names.personas.ids[cell.persona.value])
    let found = Diagnostic(
      rule, at: place, "\(parts[0].quoted) declares no need \(parts[2].quoted) at \(stage.quoted)"
    )
    .suggesting(
      OddCharacters.nearest(
        to: parts[2], among: names.map { Spelling.Candidate($0, meaning: "\(prefix).\($0)") })
    )
    .noting(oddCharactersIn: parts[2])
    .with(effect: reading.effectWithoutNeed)
    guard !names.isEmpty else {
      return found.noting(
        "no need is written there yet at which a file could point: see `## Journey` in \(path)")
    }
    return found.noting("the needs there are \(English.quotedList(names)), in \(path)")
  }
}

extension Reading {
  /// What follows where the need at which a file points is not found.
  var effectWithoutNeed: String {
    kind == .leadDefinition ? "the call guide leaves it out" : "it answers nothing"
  }
}
