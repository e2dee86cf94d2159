internal import CoverageAnalysis
internal import WorkspaceModel

extension Wording {
  /// What to ask about a field that is not written.
  static func question(on field: PersonaField, _ who: String) -> String {
    switch field {
    case .statusQuo: "How do you do it today, how did it come to that, and what stands in the way?"
    case .responsibilities: "What do you answer for, and to whom?"
    case .goals: "What does the business want of you this year, and what do you want for yourself?"
    case .jobsToBeDone: "What were you trying to get done when you came across us?"
    case .decisionCriteria: "By what did you choose in the end, the most important thing first?"
    case .successMetrics: "By which figure will somebody judge whether you have done well?"
    case .triggers: "What had happened in the week in which you began to look?"
    case .objections: "What does \(who) say when they say no?"
    case .perceivedRisks: "What could have gone wrong for you personally?"
    case .value: "How would you tell a colleague in one sentence what it was worth?"
    case .preferences: "Do you rather take a chance or avoid a risk? What puts you off at once?"
    case .competition:
      "Where do you stand beside your competitors, and what in your field worries you?"
    case .influencers: "Whom did you ask for advice, and whom did you have to convince?"
    case .messaging: "Which sentence about us do you remember?"
    case .segmentDifferences: "What does \(who) decide differently from one segment to the next?"
    case .journey: "What did you do first, and what next?"
    }
  }

  /// What goes wrong while a field is not written.
  static func reason(for field: PersonaField) -> String {
    switch field {
    case .statusQuo: "Nobody knows which situation the offer changes."
    case .responsibilities: "Nobody knows what is at stake for them in their job."
    case .goals: "Nobody can say how the offer helps them get where they want to go."
    case .jobsToBeDone: "Nobody knows what they hire the offer for."
    case .decisionCriteria: "Content that meets no criterion of theirs decides nothing."
    case .successMetrics: "Nobody can show a return in the figure that counts for them."
    case .triggers: "Nobody knows when to turn up."
    case .objections: "An objection that nobody has written down is met by nobody."
    case .perceivedRisks: "A fear that is never named is never answered."
    case .value: "Messages use our words for what it is worth, not theirs."
    case .preferences: "Nobody knows whether to promise a gain or to take away a risk."
    case .competition: "Nobody knows whether they want to get ahead or only to keep up."
    case .influencers: "Nobody knows who else has to be reached before they can say yes."
    case .messaging: "Nobody has written what to say to them."
    case .segmentDifferences: "They belong to several segments, and the file treats all alike."
    case .journey: "Nobody knows what they must learn before they go on."
    }
  }
}
