public import WorkspaceModel

/// A persona whose strong answers, two or more, are all given by one asset.
public struct PersonaVoice: Sendable, Hashable {
  public let persona: Ordinal<Persona>
  public let asset: Ordinal<Asset>
  /// How many strong answers it gives.
  public let answers: Int
}

extension PersonaVoice {
  /// Of all personas of the scope, in the order in which they are shown.
  static func all(in coverage: ScoredWorkspace) -> [PersonaVoice] {
    var givers: [Ordinal<Persona>: [Ordinal<Asset>]] = [:]
    for answer in coverage.answers where answer.isStrong {
      givers[coverage.workspace.needs[answer.need].persona, default: []].append(answer.asset)
    }
    return coverage.personaOrder.compactMap { persona in
      guard let assets = givers[persona], assets.count > 1, Set(assets).count == 1 else {
        return nil
      }
      return PersonaVoice(persona: persona, asset: assets[0], answers: assets.count)
    }
  }
}
