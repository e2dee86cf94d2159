package import WorkspaceModel

/// Something that nobody has written about a persona, as a question to somebody who knows.
package struct InterviewQuestion: Sendable, Hashable {
  package let subject: Subject
  /// Where the answer goes.
  package let place: FileLine

  /// What is missing.
  package enum Subject: Sendable, Hashable {
    /// A section of the persona's file.
    case section(PersonaField)
    case buyingRole, influence, evidence, channels
    /// No question, objection or proof is written for a stage.
    case need(Need.Kind, stage: Tag)
    /// A statement that somebody assumed.
    case assumedItem(PersonaItem)
    /// The channels on which nobody has seen the persona.
    case assumedChannels([Tag])
    /// What the team does not agree on.
    case dispute(String)
    /// An objection that nothing published answers.
    case unansweredObjection(Ordinal<Need>)
    case noLeadDefinition
    /// A part of BANT on which a lead definition says nothing.
    case missingPart(Tag, of: Ordinal<LeadDefinition>)
    /// A criterion that content can't verify, or can, for which no question is written.
    case noQuestion(Tag, of: Ordinal<LeadDefinition>)
  }

  /// Whom to ask.
  package enum Audience: Sendable, CaseIterable {
    case sales
    /// Customers in this role, or people who would be.
    case customers
  }
}

extension InterviewQuestion {
  /// Who knows the answer: sales has heard it, or only the buyer can tell.
  package var audience: Audience {
    switch subject {
    case .section(let field): field.audience
    case .need(let kind, _): kind == .objection ? .sales : .customers
    case .assumedItem, .assumedChannels, .channels: .customers
    case .buyingRole, .influence, .evidence, .dispute, .unansweredObjection, .noLeadDefinition,
      .missingPart, .noQuestion:
      .sales
    }
  }
}

extension PersonaField {
  fileprivate var audience: InterviewQuestion.Audience {
    switch self {
    case .objections, .segmentDifferences, .messaging: .sales
    default: .customers
    }
  }

  /// The fields that somebody outside has to tell; what we say to them is ours to write, and the
  /// journey is asked stage by stage.
  static let askedFor = allCases.filter { $0 != .messaging && $0 != .journey }
}
