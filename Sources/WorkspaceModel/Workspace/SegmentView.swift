extension Workspace {
  /// The workspace as it is in one segment: with what the personas' `by-segment` says there.
  ///
  /// Nothing is left out, so that every place in a list stays what it is.
  public func seen(in segment: Tag) -> Workspace {
    Workspace(
      taxonomy: taxonomy, personas: personas.map { $0.seen(in: segment) }, needs: needs,
      assets: assets, modules: modules, leadDefinitions: leadDefinitions, campaigns: campaigns,
      attachments: attachments, links: links, diagnostics: diagnostics, groundwork: groundwork,
      isPublic: isPublic)
  }
}

extension Persona {
  /// The persona as it is in one segment; each value of `by-segment` replaces the persona's own.
  public func seen(in segment: Tag) -> Persona {
    var persona = self
    if let difference = bySegment.first(where: { $0.segment == segment }) {
      persona.take(difference)
    }
    // A mistake there may have hidden a heavier weight, a priority, or a channel.
    if hasDoubtfulDifferences {
      persona.isWeightDoubtful = true
      persona.facts.keysInDoubt.insert(PersonaKeys.priority.name)
      persona.channels = []
      persona.asksForChannel = true
    }
    return persona
  }

  private mutating func take(_ difference: SegmentDifference) {
    influence = difference.influence ?? influence
    priority = difference.priority ?? priority
    buyingRole = difference.buyingRole ?? buyingRole
    stance = difference.stance ?? stance
    formats = difference.formats ?? formats
    notApplicable = difference.notApplicable ?? notApplicable
    isWeightDoubtful = isWeightDoubtful || difference.isWeightDoubtful
    if difference.isPriorityDoubtful { facts.keysInDoubt.insert(PersonaKeys.priority.name) }
    // Channels that can't be read may be others than the persona's own.
    guard let own = difference.channels ?? (difference.isChannelDoubtful ? [] : nil) else { return }
    channels = own
    asksForChannel = asksForChannel || difference.isChannelDoubtful || !own.isEmpty
  }
}
