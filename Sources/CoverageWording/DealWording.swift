public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

// What a deal sheet says.
extension Wording {
  /// How much a persona's word counts and where they stand, as a sentence; none where the file says
  /// neither.
  public func standing(of persona: Ordinal<Persona>) -> String? {
    let persona = workspace.personas[persona]
    let influence = persona.influence.map { level in
      Self.influence[taxonomy[level].id]
        ?? "has the influence \(taxonomy.title(of: level).insideSentence)"
    }
    let stance = persona.stance.map { stance in
      Self.stances[taxonomy[stance].id]
        ?? "has the stance \(taxonomy.title(of: stance).insideSentence)"
    }
    let clauses = [influence, stance].compactMap(\.self)
    return clauses.isEmpty ? nil : English.sentence(English.list(clauses)).asSentence
  }

  /// What to know before an answer is sent: `weak: it is stale since 2026-03-11`; none for a strong
  /// one where somebody has seen the persona.
  public func caution(on answer: Answer) -> String? {
    guard answer.shortfalls.isEmpty else {
      return "weak: \(English.list(answer.shortfalls.map { clause(for: $0, of: answer.asset) }))"
    }
    return answer.isAssumed ? "assumed: nobody has seen them on its channels" : nil
  }

  /// Why somebody is asked for next, to follow their title: `whom they must convince`.
  public func clause(for person: NextPerson) -> String {
    let clauses = [
      person.isToBeConvinced ? "whom they must convince" : nil,
      person.isHeard ? "to whom they listen" : nil, person.listens ? "who listens to them" : nil,
    ]
    return English.list(clauses.compactMap(\.self))
  }

  /// How the needs of a sheet stand: `9 needs: 4 strong, 1 weak, 4 open`.
  public func count(of needs: [DealNeed]) -> String {
    let counts = [(2, "strong"), (1, "weak"), (0, "open")].compactMap { points, word in
      let count = needs.count { $0.coverage.points == points }
      return count == 0 ? nil : "\(count) \(word)"
    }
    let parts = counts.isEmpty ? "" : ": \(counts.joined(separator: ", "))"
    return English.count(needs.count, "need") + parts
  }

  private static let influence = [
    "veto": "can stop the deal", "high": "has a strong say", "medium": "has a say",
    "low": "is heard, and decides little",
  ]

  private static let stances = [
    "champion": "carries our case inside the account", "supporter": "is for us",
    "neutral": "is neither for nor against us", "skeptic": "doubts us",
    "blocker": "is against us",
  ]
}
