public import WorkspaceModel

/// A persona as coverage counts it: how much they weigh, where they take part, what reaches them.
///
/// What one segment sees otherwise is another list of standings.
public struct PersonaStanding: Sendable, Hashable {
  public let influence: Weight
  public let isPriority: Bool
  /// The number that orders priority personas, where one is written.
  public let priority: Int?
  /// The channels on which the persona really is, those that somebody has confirmed first.
  public let channels: [Tag]
  /// The channels on which somebody has seen the persona.
  public let confirmedChannels: [Tag]
  /// Whether an asset has to be on one of the channels.
  public let asksForChannel: Bool
  /// The segments that the persona belongs to; none stands for all.
  public let segments: [Tag]?
  /// The formats that the persona prefers.
  public let formats: [Tag]
  /// Whether the persona prefers formats, be it some that a mistake has left out.
  public let asksForFormat: Bool
  public let buyingRole: Tag?
  public let stance: Tag?
  /// Whether the scope looks at the persona.
  public let isInScope: Bool
  /// Whether a mistake leaves the weight open, so that the persona's cells give no points until it is
  /// put right.
  public let isDoubtful: Bool
  /// Whether the file can't be read and declares nothing that could be assessed.
  public let isUnreadable: Bool
  private let notApplicable: [NotApplicableStage]

  init(
    of persona: Persona, isPriority: Bool, hasNeeds: Bool, in taxonomy: Taxonomy,
    _ scope: CoverageScope
  ) {
    self.isPriority = isPriority
    priority = persona.priority
    influence = Self.influence(of: persona, in: taxonomy)
    let confirmed = persona.channels.filter(\.isConfirmed)
    confirmedChannels = confirmed.map(\.channel)
    channels = (confirmed + persona.channels.filter { !$0.isConfirmed }).map(\.channel)
    asksForChannel = persona.asksForChannel
    segments = persona.isWeightDoubtful ? nil : persona.segments
    formats = persona.formats
    asksForFormat = !persona.formats.isEmpty || persona.isInDoubt(.formats)
    buyingRole = persona.buyingRole
    stance = persona.stance
    isDoubtful = persona.isWeightDoubtful
    isInScope = scope.includes(segments)
    isUnreadable = persona.facts.isUnreadable && !hasNeeds
    notApplicable = persona.notApplicable
  }
}

extension PersonaStanding {
  /// Why the persona takes no part at a stage, if so.
  public func reasonNotApplicable(at stage: Tag) -> String? {
    notApplicable.first { $0.stage == stage }?.reason
  }

  /// Whether an asset and the persona have a segment in common.
  public func sharesSegment(with asset: Asset) -> Bool {
    segments.overlaps(asset.segments)
  }

  /// Whether an asset on these channels reaches the persona.
  public func isReached(on assetChannels: [Tag]) -> Bool {
    !asksForChannel || channels.contains(where: assetChannels.contains)
  }

  /// Whether it is only assumed that an asset on these channels reaches the persona: nobody has seen
  /// them on one of its channels, or the persona writes none.
  public func isReachAssumed(on assetChannels: [Tag]) -> Bool {
    !confirmedChannels.contains(where: assetChannels.contains)
  }

  /// The standings of all personas, in their order in the workspace.
  static func all(in workspace: Workspace, _ scope: CoverageScope) -> [PersonaStanding] {
    var withNeeds = Set<Ordinal<Persona>>()
    for need in workspace.needs { withNeeds.insert(need.persona) }
    let someHavePriority = workspace.personas.contains(where: \.mayHavePriority)
    return workspace.personas.ordinals.map { ordinal in
      let persona = workspace.personas[ordinal]
      return PersonaStanding(
        of: persona,
        isPriority: !someHavePriority || persona.priority != nil || persona.isWeightDoubtful,
        hasNeeds: withNeeds.contains(ordinal), in: workspace.taxonomy, scope)
    }
  }

  /// The order in which the personas of the scope are shown: by priority, then those of an
  /// unreadable priority, then the others, each by id.
  static func order(of standings: [PersonaStanding]) -> [Ordinal<Persona>] {
    let ranks = standings.enumerated().map { index, standing in
      (standing.isPriority ? 0 : 1, standing.priority ?? .max, index)
    }
    return ranks.filter { standings[$0.2].isInScope }.sorted(by: <).map { Ordinal($0.2) }
  }

  /// A doubtful persona counts as one of the heaviest influence, so that a mistake never raises
  /// coverage.
  private static func influence(of persona: Persona, in taxonomy: Taxonomy) -> Weight {
    let level =
      persona.isWeightDoubtful
      ? taxonomy.heaviestInfluence : persona.influence ?? taxonomy.assumedInfluence
    return level.map(taxonomy.weight(ofInfluence:)) ?? .one
  }
}

extension Persona {
  /// Whether the file gives the persona a priority, be it one that can't be read.
  var namesPriority: Bool {
    priority != nil || hasFailed(.priority)
  }

  /// Whether the persona has a priority, or may have one that a mistake has left out: others count as
  /// priority personas only where nobody has.
  var mayHavePriority: Bool { priority != nil || isInDoubt(.priority) }
}
