package import WorkspaceModel

/// The buying committee: who has which part in the decision, who is for and against, who listens to
/// whom, and what there is to send to each: a pure function of a coverage.
package struct Committee: Sendable {
  /// Every role of the vocabulary, in its order.
  package let roles: [BuyingRoleCoverage]
  /// The personas of which no role is written.
  package let withoutRole: [RoleHolder]
  /// Every stance of the vocabulary, in its order.
  package let stances: [StanceCoverage]
  /// The personas of which no stance is written.
  package let withoutStance: [Ordinal<Persona>]
  package let links: [InfluenceLink]
  /// What there is to send, for each persona at each stage at which they take part.
  package let kits: [CellKit]

  package init(of coverage: Coverage) {
    let (workspace, order) = (coverage.workspace, coverage.personaOrder)
    let taxonomy = workspace.taxonomy
    let all = RoleHolder.all(in: coverage)
    let holders = Dictionary(grouping: order.map { all[$0.value] }) { holder in
      workspace.personas[holder.persona].buyingRole
    }
    roles = taxonomy[.buyingRoles].tags.map { role in
      BuyingRoleCoverage(
        role: role, isRequired: taxonomy[role].isRequired, holders: holders[role] ?? [])
    }
    withoutRole = holders[nil] ?? []
    let personas = Dictionary(grouping: order) { workspace.personas[$0].stance }
    stances = taxonomy[.stances].tags.map {
      StanceCoverage(stance: $0, personas: personas[$0] ?? [])
    }
    withoutStance = personas[nil] ?? []
    links = InfluenceLink.all(in: coverage)
    kits = order.flatMap { CellKit.all(of: $0, in: coverage) }
  }
}

extension Committee {
  /// The personas with a part in the decision, in the order of the roles.
  package var holders: [RoleHolder] { roles.flatMap(\.holders) }

  /// The required roles that nobody has.
  package var emptyRoles: [BuyingRoleCoverage] { roles.filter { $0.isRequired && $0.isEmpty } }

  /// Required roles with a persona, of all required roles.
  package var rolesHeld: Share {
    Share(counting: roles.filter(\.isRequired)) { !$0.isEmpty }
  }

  /// Personas for whom there is both a message and a proof, of all personas.
  package var equipped: Share {
    Share(counting: holders + withoutRole) { $0.hasMessage && $0.hasProof }
  }
}

extension Share {
  /// The things that something holds of, of all of them.
  init<Thing>(counting things: [Thing], where holds: (Thing) -> Bool) {
    self.init(numerator: things.count(where: holds), denominator: things.count)
  }
}
