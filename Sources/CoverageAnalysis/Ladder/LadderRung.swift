public import WorkspaceModel

/// How far a workspace has come: a persona, an asset, a need, an answer to a need, then coverage.
public enum LadderRung: Sendable, Hashable {
  /// No persona is written; the first one is best begun at this stage.
  case firstPersona(stage: Tag?)
  /// No persona belongs to the segment that is looked at.
  case nobodyInSegment
  /// No asset is written; the first one is best written for this cell.
  case firstAsset(for: CellAddress?)
  /// No asset claims anything, and these say nowhere for whom they are.
  case assetsForNobody([Ordinal<Asset>])
  /// No need is written, but a persona's text holds questions or objections that stand at no stage.
  case needsToPlace(of: Ordinal<Persona>, [NeedProposal])
  /// No need is written; the first one is best written for this cell.
  case firstNeed(of: CellAddress)
  /// No need is answered.
  case firstAnswer
  /// There is a coverage figure to speak of.
  case standing
}

extension Coverage {
  /// The rung that the workspace has reached.
  public var rung: LadderRung {
    if workspace.personas.isEmpty { return .firstPersona(stage: latestStage(of: nil)) }
    if personaOrder.isEmpty { return .nobodyInSegment }
    if workspace.assets.isEmpty { return .firstAsset(for: mostTellingCell) }
    if cells.allSatisfy(\.needs.isEmpty) { return rungWithoutNeeds }
    return cells.flatMap(\.needs).contains(where: \.isAnswered) ? .standing : .firstAnswer
  }

  /// The first act of the backlog, with its cell.
  public var nextAct: (act: PlanAct, cell: CellAddress)? {
    backlog.lazy.compactMap { plan in plan.nextAct.map { ($0, plan.cell) } }.first
  }
}

extension Coverage {
  /// What is written already comes first: assets without a reader, words without a stage.
  private var rungWithoutNeeds: LadderRung {
    let assets = assetsForNobody
    if claims.isEmpty, ignoredClaims.isEmpty, !assets.isEmpty { return .assetsForNobody(assets) }
    if let (persona, words) = wordsToPlace { return .needsToPlace(of: persona, words) }
    return mostTellingCell.map { .firstNeed(of: $0) } ?? .standing
  }

  /// What a persona's text offers as needs: of the heaviest priority persona whose text offers
  /// something.
  private var wordsToPlace: (Ordinal<Persona>, [NeedProposal])? {
    for persona in personasByWeight where latestStage(of: persona) != nil {
      let words = NeedProposal.all(of: persona, in: workspace)
      if !words.isEmpty { return (persona, words) }
    }
    return nil
  }

  /// The priority personas, the heaviest first, else as they are shown.
  private var personasByWeight: [Ordinal<Persona>] {
    personaOrder.enumerated().filter { self[$1].isPriority }.sorted { left, right in
      (-self[left.element].influence.thousandths, left.offset)
        < (-self[right.element].influence.thousandths, right.offset)
    }.map(\.element)
  }

  /// The cell to begin with: of the heaviest priority persona, at the stage where objections are
  /// met.
  private var mostTellingCell: CellAddress? {
    let best = personasByWeight.first { latestStage(of: $0) != nil }
    return best.flatMap { persona in
      latestStage(of: persona).map { CellAddress(persona: persona, stage: $0) }
    }
  }

  /// The last stage at which risks are to be met, after which somebody signs; else the last of all.
  private func latestStage(of persona: Ordinal<Persona>?) -> Tag? {
    let stages = stages.filter { stage in
      persona.map { self[$0].reasonNotApplicable(at: stage) == nil } ?? true
    }
    return stages.last(where: workspace.taxonomy.meetsRisks) ?? stages.last
  }
}
