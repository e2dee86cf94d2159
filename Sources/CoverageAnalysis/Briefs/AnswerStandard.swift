public import WorkspaceModel

/// What a strong answer to a need is, by the rules in force.
public struct AnswerStandard: Sendable {
  public let marks: Set<StrongRequirement>
  /// The roles of which an asset gives a proof; none where the need is no proof.
  public let proofRoles: [Tag]?
  /// The formats that the persona prefers.
  public let formats: [Tag]
  /// The channels on which somebody has seen the persona.
  public let confirmedChannels: [Tag]
  /// The channels on which the persona is only assumed to be.
  public let assumedChannels: [Tag]
  /// Whether the asset has to be on one of the channels.
  public let asksForChannel: Bool
  /// How long an answer stays fresh unless its type says otherwise; none while that rule has an
  /// error.
  public let freshness: CalendarPeriod?
  /// The asset types that are fit for the need and stay fresh for another time.
  public let typesOfOtherLife: [Tag]
  /// The segments that the asset has to serve one of; none for all.
  public let segments: [Tag]?
}

extension AnswerStandard {
  init(of ordinal: Ordinal<Need>, in coverage: Coverage) {
    let (need, taxonomy) = (coverage.workspace.needs[ordinal], coverage.workspace.taxonomy)
    let persona = coverage[need.persona]
    let roles = need.kind == .proof ? taxonomy.proofRoles : nil
    marks = taxonomy.rules.strongRequires
    proofRoles = roles
    formats = persona.formats
    confirmedChannels = persona.confirmedChannels
    assumedChannels = persona.channels.filter { !persona.confirmedChannels.contains($0) }
    asksForChannel = persona.asksForChannel && taxonomy.rules.strongRequires.contains(.distribution)
    freshness = taxonomy.rules.freshness
    typesOfOtherLife = taxonomy[.assetTypes].tags.filter { type in
      let entry = taxonomy[type]
      guard let life = entry.freshness, life != taxonomy.rules.freshness else { return false }
      guard let roles else { return true }
      return entry.role.flatMap { taxonomy[.assetRoles].tag(named: $0) }.map(roles.contains)
        ?? false
    }
    segments = need.segments
  }
}
