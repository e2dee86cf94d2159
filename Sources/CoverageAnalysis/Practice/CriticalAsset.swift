public import WorkspaceModel

/// A live asset without which a deal stalls at somebody.
///
/// It answers a need of the persona at any stage but the first, or the team calls it critical and
/// it claims one of the persona's cells.
public struct CriticalAsset: Sendable, Hashable {
  public let asset: Ordinal<Asset>
  public let persona: Ordinal<Persona>
}

extension CriticalAsset {
  /// In the order of assets, then personas.
  static func all(in coverage: ScoredWorkspace) -> [CriticalAsset] {
    var all: [CriticalAsset] = []
    for claim in coverage.claims where claim.state.isLive {
      let asset = CriticalAsset(of: claim)
      guard all.last != asset else { continue }
      if coverage.workspace.assets[claim.asset].isCalledCritical || coverage.answersLate(claim) {
        all.append(asset)
      }
    }
    return all
  }

  /// The asset of a claim, at the persona that it claims.
  init(of claim: Claim) {
    self.init(asset: claim.asset, persona: claim.cell.persona)
  }
}

extension ScoredWorkspace {
  /// Whether the asset of a claim would be critical, were all right that is in doubt.
  func mayBeCritical(_ claim: Claim) -> Bool {
    workspace.assets[claim.asset].isCalledCritical
      || (!claim.answersNothing && claim.cell.stage != stages.first)
  }

  /// Whether a claim answers a need at a stage that is not the first, so that it counts.
  fileprivate func answersLate(_ claim: Claim) -> Bool {
    claim.answers.contains(where: \.counts) && claim.cell.stage != stages.first
  }
}
