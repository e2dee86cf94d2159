/// The interview sheets of all personas.
package struct InterviewSheets: Sendable {
  /// Priority personas first, like everywhere.
  package let all: [InterviewSheet]
  /// The questions on lead definitions that name no persona.
  package let withoutPersona: [InterviewQuestion]

  package init(of coverage: Coverage) {
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
  package var count: Int { all.reduce(withoutPersona.count) { $0 + $1.questions.count } }
}
