public import WorkspaceModel

/// Something that has to be known of a lead and that no content tells yet.
public struct LeadGap: Sendable, Hashable {
  public let lead: Ordinal<LeadDefinition>
  public let criterion: Tag
  /// The option that no content tells from the others, by its id; none for the criterion itself.
  public let option: String?
}

extension Coverage {
  /// What no content tells of a persona's leads.
  ///
  /// Criteria at which content is meant to hint, and options that nothing tells apart. What a form, the
  /// CRM or a call is to tell needs no content.
  func leadGaps(of persona: Ordinal<Persona>) -> [LeadGap] {
    leads.leads(of: persona).flatMap { lead in
      leads[lead].criteria.flatMap { gaps(in: $0, of: lead) }
    }
  }

  private func gaps(
    in knowledge: CriterionKnowledge, of lead: Ordinal<LeadDefinition>
  ) -> [LeadGap] {
    let criterion = knowledge.criterion
    guard knowledge.wantsHint else { return [] }
    guard knowledge.isHintedAt || !knowledge.options.isEmpty else {
      return [LeadGap(lead: lead, criterion: criterion, option: nil)]
    }
    return knowledge.options.filter { !$0.isToldApart }
      .map { LeadGap(lead: lead, criterion: criterion, option: $0.id) }
  }
}

extension LeadGap {
  /// The address at which an asset's `qualifies` points at it.
  public func address(in workspace: Workspace) -> String {
    let criterion = "\(workspace.leadDefinitions[lead].id).\(workspace.taxonomy[criterion].id)"
    return option.map { "\(criterion).\($0)" } ?? criterion
  }
}
