/// The interview sheets of all personas.
public struct InterviewSheets: Sendable {
  /// Priority personas first, like everywhere.
  public let all: [InterviewSheet]
  /// The questions on lead definitions that name no persona.
  public let withoutPersona: [InterviewQuestion]

  public init(of coverage: Coverage) {
    let leads = LeadQuestions(of: coverage)
    all = coverage.personaOrder.map { persona in
      InterviewSheet(
        persona: persona,
        asking: PersonaQuestions(coverage, persona).all + leads.questions(on: persona))
    }
    withoutPersona = leads.withoutPersona
  }
}

extension InterviewSheets {
  /// How many questions are asked.
  public var count: Int { all.reduce(withoutPersona.count) { $0 + $1.questions.count } }
}
