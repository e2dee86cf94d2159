public import WorkspaceModel

/// Something that nobody has written about a persona, as a question to somebody who knows.
public struct InterviewQuestion: Sendable, Hashable {
  public let subject: Subject
  /// Where the answer goes.
  public let place: FileLine

  /// What is missing.
  public enum Subject: Sendable, Hashable {
    /// Where deals slow down, and who asked for what: of the stages where they stood still, or of the
    /// last ones where nobody has counted.
    case stalls([Stall])
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
  public enum Audience: Sendable, CaseIterable {
    case sales
    /// Customers in this role, or people who would be.
    case customers
  }
}

extension InterviewQuestion {
  /// Who knows the answer: sales has heard it, or only the buyer can tell.
  public var audience: Audience {
    switch subject {
    case .section(let field): field.audience
    case .need(let kind, _): kind == .objection ? .sales : .customers
    case .assumedItem, .assumedChannels, .channels: .customers
    case .stalls, .buyingRole, .influence, .evidence, .dispute, .unansweredObjection,
      .noLeadDefinition, .missingPart, .noQuestion:
      .sales
    }
  }
}

extension InterviewQuestion {
  /// How much hangs on an answer, from 0 for the most: deals, then what the team disputes and has
  /// nothing to say to, then what content is written for, then what rounds the picture off.
  var priority: Int {
    switch subject {
    case .stalls: 0
    case .dispute: 1
    case .unansweredObjection: 2
    case .noLeadDefinition: 3
    case .evidence: 4
    case .section(.triggers), .section(.objections), .section(.decisionCriteria): 5
    case .need(.objection, _): 6
    case .buyingRole, .influence: 7
    case .need: 8
    case .section, .channels: 9
    case .assumedItem, .assumedChannels: 10
    case .missingPart, .noQuestion: 11
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
