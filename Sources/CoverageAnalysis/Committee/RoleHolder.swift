package import WorkspaceModel

/// A part in the decision, and the personas that have it.
package struct BuyingRoleCoverage: Sendable {
  package let role: Tag
  /// Whether some persona should have it.
  package let isRequired: Bool
  /// In the order in which personas are shown.
  package let holders: [RoleHolder]

  package var isEmpty: Bool { holders.isEmpty }
}

/// A persona of the committee with what there is to say and to show to them.
package struct RoleHolder: Sendable {
  package let persona: Ordinal<Persona>
  /// Whether the file says what to say to them.
  package let hasWrittenMessage: Bool
  /// The live assets of the role value that serve them, in the order of the workspace.
  package let messages: [Ordinal<Asset>]
  /// The live assets of the role proof that serve them, in the order of the workspace.
  package let proofs: [Ordinal<Asset>]
}

extension RoleHolder {
  package var hasMessage: Bool { hasWrittenMessage || !messages.isEmpty }

  package var hasProof: Bool { !proofs.isEmpty }

  /// All personas as holders of whatever role, in their order in the workspace: read in one pass
  /// over the claims.
  static func all(in coverage: Coverage) -> [RoleHolder] {
    let workspace = coverage.workspace
    let (value, proof) = (
      workspace.taxonomy.role(answering: .question), workspace.taxonomy.role(answering: .proof)
    )
    var messages = workspace.personas.map { _ in [Ordinal<Asset>]() }
    var proofs = messages
    for claim in coverage.claims where claim.isLive {
      guard let role = coverage[claim.asset].role else { continue }
      let persona = claim.cell.persona.value
      if role == value { messages[persona].note(claim.asset) }
      if role == proof { proofs[persona].note(claim.asset) }
    }
    return workspace.personas.ordinals.map { persona in
      RoleHolder(
        persona: persona,
        hasWrittenMessage: PersonaMessaging(of: workspace.personas[persona]).hasMessage,
        messages: messages[persona.value], proofs: proofs[persona.value])
    }
  }
}

extension [Ordinal<Asset>] {
  /// Appends an asset once; claims come in the order of assets.
  fileprivate mutating func note(_ asset: Ordinal<Asset>) {
    if last != asset { append(asset) }
  }
}
