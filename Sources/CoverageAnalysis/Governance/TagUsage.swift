internal import WorkspaceModel

/// The tags that some file uses: found in one pass over the workspace.
struct TagUsage {
  private(set) var tags: Set<Tag> = []

  init(in workspace: Workspace) {
    for (_, facts) in workspace.files { note(facts.owner) }
    for persona in workspace.personas { note(persona) }
    for lead in workspace.leadDefinitions { note(lead) }
    for asset in workspace.assets { note(asset, in: workspace.taxonomy) }
    for campaign in workspace.campaigns { note(campaign) }
    noteRoles(of: workspace.taxonomy)
  }
}

extension TagUsage {
  private mutating func note(_ tag: Tag?) {
    if let tag { tags.insert(tag) }
  }

  private mutating func note(_ list: [Tag]?) { tags.formUnion(list ?? []) }

  private mutating func note(_ persona: Persona) {
    for tag in [persona.buyingRole, persona.stance, persona.influence] { note(tag) }
    note(persona.segments)
    note(persona.channels.map(\.channel))
    note(persona.formats)
    note(persona.evidence.compactMap(\.kind))
    for difference in persona.bySegment {
      note(difference.segment)
      for tag in [difference.buyingRole, difference.stance, difference.influence] { note(tag) }
      note(difference.channels?.map(\.channel))
      note(difference.formats)
    }
  }

  private mutating func note(_ lead: LeadDefinition) {
    note(lead.segments)
    note(lead.criteria.map(\.criterion))
  }

  private mutating func note(_ asset: Asset, in taxonomy: Taxonomy) {
    for tag in [asset.type, asset.role(in: taxonomy), asset.format, asset.nextStep] { note(tag) }
    for list in [asset.segments ?? [], asset.channels, asset.useCases, asset.themes] { note(list) }
    note(asset.qualifies.map(\.target.criterion))
  }

  private mutating func note(_ campaign: Campaign) {
    note(campaign.nextStep)
    note(campaign.segments)
    note(campaign.channels + campaign.sequence.compactMap(\.channel))
  }

  /// The roles that the taxonomy itself speaks of: what a stage expects and nothing plays is a gap,
  /// and a type needs the role that it plays.
  private mutating func noteRoles(of taxonomy: Taxonomy) {
    for stage in taxonomy.stages { note(taxonomy.expectedRoles(at: stage)) }
    for type in taxonomy[.assetTypes].tags {
      note(taxonomy[type].role.flatMap { taxonomy[.assetRoles].tag(named: $0) })
    }
  }
}
