public import WorkspaceModel

/// A part in the decision, and the personas that have it.
public struct BuyingRoleCoverage: Sendable {
  public let role: Tag
  /// Whether some persona should have it.
  public let isRequired: Bool
  /// In the order in which personas are shown.
  public let holders: [RoleHolder]

  public var isEmpty: Bool { holders.isEmpty }
}

/// A persona of the committee with what there is to say and to show to them.
public struct RoleHolder: Sendable {
  public let persona: Ordinal<Persona>
  /// Whether the file says what to say to them.
  public let hasWrittenMessage: Bool
  /// The live assets of the role value that serve them, in the order of the workspace.
  public let messages: [Ordinal<Asset>]
  /// The live assets of the role proof that serve them, in the order of the workspace.
  public let proofs: [Ordinal<Asset>]
}

extension RoleHolder {
  public var hasMessage: Bool { hasWrittenMessage || !messages.isEmpty }

  public var hasProof: Bool { !proofs.isEmpty }

  /// All personas as holders of whatever role, in their order in the workspace.
  static func all(in coverage: Coverage) -> [RoleHolder] {
    let (workspace, taxonomy) = (coverage.workspace, coverage.workspace.taxonomy)
    let assets = coverage.scored.liveAssetsByPersona
    let playing = { (role: Tag?, persona: Ordinal<Persona>) in
      role == nil ? [] : assets[persona.value].filter { coverage[$0].role == role }
    }
    return workspace.personas.ordinals.map { persona in
      RoleHolder(
        persona: persona,
        hasWrittenMessage: PersonaMessaging(of: workspace.personas[persona]).hasMessage,
        messages: playing(taxonomy.role(answering: .question), persona),
        proofs: playing(taxonomy.role(answering: .proof), persona))
    }
  }
}
