package import WorkspaceModel

/// What to ask about a persona, and whom: everything that is missing, assumed or disputed.
package struct InterviewSheet: Sendable {
  package let persona: Ordinal<Persona>
  /// In the order of the language; what has to be confirmed and settled comes after what is
  /// missing.
  package let questions: [InterviewQuestion]
}

extension InterviewSheet {
  /// The questions to one side.
  package func questions(to audience: InterviewQuestion.Audience) -> [InterviewQuestion] {
    questions.filter { $0.audience == audience }
  }
}
