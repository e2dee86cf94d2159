public import WorkspaceModel

/// The buying committee: who has which part in the decision, who is for and against, who listens to
/// whom, and what there is to send to each: a pure function of a coverage.
public struct Committee: Sendable {
  /// Every role of the vocabulary, in its order.
  public let roles: [BuyingRoleCoverage]
  /// The personas of which no role is written.
  public let withoutRole: [RoleHolder]
  /// Every stance of the vocabulary, in its order.
  public let stances: [StanceCoverage]
  /// The personas of which no stance is written.
  public let withoutStance: [Ordinal<Persona>]
  public let links: [InfluenceLink]
  /// What there is to send, for each persona at each stage at which they take part.
  public let kits: [CellKit]

  public init(of coverage: Coverage) {
    let (taxonomy, order) = (coverage.workspace.taxonomy, coverage.personaOrder)
    let holders = RoleHolder.all(in: coverage)
    let byRole = PersonaGroups(of: order, by: .buyingRoles, \.buyingRole, in: coverage.scored)
    roles = byRole.tagged.map { role, personas in
      BuyingRoleCoverage(
        role: role, isRequired: taxonomy[role].isRequired,
        holders: personas.map { holders[$0.value] })
    }
    withoutRole = byRole.untagged.map { holders[$0.value] }
    let byStance = PersonaGroups(of: order, by: .stances, \.stance, in: coverage.scored)
    stances = byStance.tagged.map { StanceCoverage(stance: $0, personas: $1) }
    withoutStance = byStance.untagged
    links = InfluenceLink.all(in: coverage)
    kits = order.flatMap { CellKit.all(of: $0, in: coverage) }
  }
}

extension Committee {
  /// The personas with a part in the decision, in the order of the roles.
  public var holders: [RoleHolder] { roles.flatMap(\.holders) }

  /// The required roles that nobody has.
  public var emptyRoles: [BuyingRoleCoverage] { roles.filter { $0.isRequired && $0.isEmpty } }

  /// Required roles with a persona, of all required roles.
  public var rolesHeld: Share {
    Share(counting: roles.filter(\.isRequired)) { !$0.isEmpty }
  }

  /// Personas for whom there is both a message and a proof, of all personas.
  public var equipped: Share {
    Share(counting: holders + withoutRole) { $0.hasMessage && $0.hasProof }
  }
}
