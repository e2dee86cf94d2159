internal import WorkspaceModel

/// The live assets that could be rewritten for a persona or a stage, by the role that they play;
/// those that answer needs in the fewest cells first.
struct AdaptationPool {
  private var byPersona: [PersonaRole: [Ordinal<Asset>]] = [:]
  private var byStage: [StageRole: [Ordinal<Asset>]] = [:]

  private struct PersonaRole: Hashable {
    let persona: Ordinal<Persona>
    let role: Tag
  }

  private struct StageRole: Hashable {
    let stage: Tag
    let role: Tag
  }

  init(of coverage: Coverage) {
    for claim in coverage.claims where claim.isLive {
      guard let role = coverage[claim.asset].role else { continue }
      let persona = PersonaRole(persona: claim.cell.persona, role: role)
      byPersona[persona, default: []].append(claim.asset)
      byStage[StageRole(stage: claim.cell.stage, role: role), default: []].append(claim.asset)
    }
    byPersona = byPersona.mapValues { Self.ordered($0, coverage) }
    byStage = byStage.mapValues { Self.ordered($0, coverage) }
  }
}

extension AdaptationPool {
  /// The first asset that is fit: of the same persona, else of the same stage.
  func first(
    for cell: CellAddress, role: Tag, where isFit: (Ordinal<Asset>) -> Bool
  ) -> Ordinal<Asset>? {
    byPersona[PersonaRole(persona: cell.persona, role: role)]?.first(where: isFit)
      ?? byStage[StageRole(stage: cell.stage, role: role)]?.first(where: isFit)
  }

  private static func ordered(
    _ assets: [Ordinal<Asset>], _ coverage: Coverage
  ) -> [Ordinal<Asset>] {
    Set(assets).map { (coverage[$0].answeredCells, $0) }.sorted(by: <).map(\.1)
  }
}
