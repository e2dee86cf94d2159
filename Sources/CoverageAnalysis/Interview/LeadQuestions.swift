internal import WorkspaceModel

/// The questions that lead definitions leave open, for the first persona of each.
struct LeadQuestions {
  private let coverage: Coverage
  private var byPersona: [Ordinal<Persona>: [InterviewQuestion]] = [:]
  private(set) var withoutPersona: [InterviewQuestion] = []
  private let withoutLead: Set<Ordinal<Persona>>

  init(of coverage: Coverage) {
    self.coverage = coverage
    withoutLead = Set(coverage.leads.personasWithoutLead)
    for assessment in coverage.leads.all {
      let questions = questions(on: assessment)
      let personas = coverage.workspace.leadDefinitions[assessment.lead].personas
      if personas.isEmpty { withoutPersona += questions }
      guard let persona = personas.first(where: { coverage[$0].isInScope }) else { continue }
      byPersona[persona, default: []] += questions
    }
  }
}

extension LeadQuestions {
  func questions(on persona: Ordinal<Persona>) -> [InterviewQuestion] {
    guard withoutLead.contains(persona) else { return byPersona[persona] ?? [] }
    let path = coverage.pathForNewLead(of: persona)
    return [
      InterviewQuestion(subject: .noLeadDefinition, place: FileLine(path: path, line: nil))
    ]
  }

  private func questions(on assessment: LeadAssessment) -> [InterviewQuestion] {
    let lead = coverage.workspace.leadDefinitions[assessment.lead]
    // What a mistake has left out is reported where it stands.
    let missing = (lead.isDoubtful ? [] : assessment.missing).map { part in
      InterviewQuestion(
        subject: .missingPart(part, of: assessment.lead),
        place: lead.line(of: .criteria))
    }
    // What data or content tells needs no question.
    let toAsk = Set(assessment.criteria(knownFrom: .call).map(\.criterion))
    let silent = lead.criteria.filter { toAsk.contains($0.criterion) && $0.questions.isEmpty }.map {
      criterion in
      InterviewQuestion(
        subject: .noQuestion(criterion.criterion, of: assessment.lead),
        place: FileLine(path: lead.path, line: criterion.line))
    }
    return missing + silent
  }
}
