public import WorkspaceModel

/// What to ask about a criterion in a call, and what to be ready for, as somebody has written it.
public struct LeadCall: Sendable {
  public let criterion: Tag
  /// None for one that is not written.
  public let written: LeadCriterion?
  /// Whether neither data nor content tells it.
  public let isToAsk: Bool
  /// The objections to expect, with what we reply.
  public let expected: [NeedCoverage]
  /// What is not written for one that only the call tells.
  public let lacks: [LeadLabel]
}

extension Coverage {
  /// The calls about a lead: what only a call tells first, then what else has something to ask.
  public func calls(for ordinal: Ordinal<LeadDefinition>) -> [LeadCall] {
    let (lead, assessment) = (workspace.leadDefinitions[ordinal], leads[ordinal])
    let toAsk = assessment.toAsk.map { call(about: $0, of: lead, isToAsk: true) }
    let others = assessment.criteria.filter { $0.way != .call }
      .map { call(about: $0.criterion, of: lead, isToAsk: false) }
    return toAsk + others.filter { $0.written?.speaksOfCall == true }
  }

  private func call(about criterion: Tag, of lead: LeadDefinition, isToAsk: Bool) -> LeadCall {
    let written = lead.criteria.first { $0.criterion == criterion && !$0.isEmpty }
    let expected = (written?.expected ?? []).compactMap { pointer in
      self[workspace.needs[pointer.target].cell].needs.first { $0.need == pointer.target }
    }
    return LeadCall(
      criterion: criterion, written: written, isToAsk: isToAsk, expected: expected,
      lacks: isToAsk ? written?.unwrittenLabels ?? [] : [])
  }
}

extension LeadCriterion {
  /// Whether anything is written that is of use in a call.
  fileprivate var speaksOfCall: Bool {
    let texts = [questions, qualifiedIf, disqualifiedIf, signals, openings, avoid]
    return !(texts.allSatisfy(\.isEmpty) && expected.isEmpty && thenAskFor.isEmpty)
  }

  /// The labels of the call guide that are not written; one of the two tests is enough.
  fileprivate var unwrittenLabels: [LeadLabel] {
    let found: [(LeadLabel, Bool)] = [
      (.open, openings.isEmpty), (.ask, questions.isEmpty),
      (.qualifiedIf, qualifiedIf.isEmpty && disqualifiedIf.isEmpty), (.expect, expected.isEmpty),
      (.avoid, avoid.isEmpty), (.thenAskFor, thenAskFor.isEmpty),
    ]
    return found.filter(\.1).map(\.0)
  }
}
