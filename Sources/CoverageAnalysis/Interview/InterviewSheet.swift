public import WorkspaceModel

/// What to ask about a persona, and whom: what matters most of all that is missing, assumed or
/// disputed.
public struct InterviewSheet: Sendable {
  public let persona: Ordinal<Persona>
  /// At most ten, the most important first; those that matter alike are in the order of the language.
  public let questions: [InterviewQuestion]
  /// What is to be asked once these have an answer.
  public let further: [InterviewQuestion]

  /// Chooses among all questions.
  init(persona: Ordinal<Persona>, asking all: [InterviewQuestion]) {
    let ranked = all.enumerated().sorted {
      ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset)
    }.map(\.element)
    self.persona = persona
    questions = Array(ranked.prefix(Self.size))
    further = Array(ranked.dropFirst(Self.size))
  }
}

extension InterviewSheet {
  /// How many questions somebody answers in one talk.
  static let size = 10

  /// The questions to one side.
  public func questions(to audience: InterviewQuestion.Audience) -> [InterviewQuestion] {
    questions.filter { $0.audience == audience }
  }
}
