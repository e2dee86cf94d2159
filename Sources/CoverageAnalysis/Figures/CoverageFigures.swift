package import WorkspaceModel

/// All figures of a coverage.
package struct CoverageFigures: Sendable {
  /// Over the applicable cells of priority personas.
  package private(set) var overall = Figures()
  /// Personas whose description can be acted on, of all priority personas.
  package private(set) var activationReady = Share()
  /// Personas that rest on evidence, of all priority personas.
  package private(set) var evidenced = Share()
  /// What each persona lacks to be acted on, in the order of the workspace.
  package private(set) var readiness: [PersonaReadiness] = []
  /// What each persona rests on, in the order of the workspace.
  package private(set) var evidence: [PersonaEvidence] = []
  /// Live assets that answer no need.
  package private(set) var randomActs: [Ordinal<Asset>] = []
  /// Assets that lack a tag, retired ones and translations apart.
  package private(set) var taggingDebt: [TaggingDebt] = []
  private var byPersona: [Figures] = []
  private var byStage: [Figures] = []

  init() {}

  init(of coverage: Coverage) {
    let workspace = coverage.workspace
    byPersona = workspace.personas.map { _ in Figures() }
    byStage = workspace.taxonomy[.stages].entries.map { _ in Figures() }
    countCells(of: coverage)
    countFreshness(of: coverage)
    readiness = PersonaReadiness.all(in: workspace)
    evidence = workspace.personas.ordinals.map { PersonaEvidence(of: $0, in: workspace) }
    countPersonas(of: coverage)
    randomActs = Self.randomActs(of: coverage)
    taggingDebt = TaggingDebt.all(in: coverage)
  }
}

extension CoverageFigures {
  /// Over the applicable cells of one persona, priority or not.
  package subscript(persona: Ordinal<Persona>) -> Figures { byPersona[persona.value] }

  /// Over the applicable cells of priority personas at one stage.
  package subscript(stage: Tag) -> Figures { byStage[stage.index] }
}

extension CoverageFigures {
  private mutating func countCells(of coverage: Coverage) {
    var ignored = CellsLeftOut()
    var ignoredAt = byStage.map { _ in CellsLeftOut() }
    for persona in coverage.workspace.personas.ordinals {
      let cells = coverage.row(of: persona)
      guard coverage[persona].isInScope else {
        ignored.outsideSegment += cells.count
        for cell in cells { ignoredAt[cell.address.stage.index].outsideSegment += 1 }
        continue
      }
      var ignoredHere = CellsLeftOut()
      for cell in cells {
        byPersona[persona.value].count(cell)
        if !cell.state.applies { ignoredHere.notApplicable += 1 }
        ignored.count(cell)
        ignoredAt[cell.address.stage.index].count(cell)
        guard cell.isPriority else { continue }
        overall.count(cell)
        byStage[cell.address.stage.index].count(cell)
      }
      byPersona[persona.value].leaveOut(ignoredHere.list)
    }
    overall.leaveOut(ignored.list)
    for stage in byStage.indices { byStage[stage].leaveOut(ignoredAt[stage].list) }
  }

  /// Counts each live asset once in every scope in which it claims something.
  private mutating func countFreshness(of coverage: Coverage) {
    var seenByPersona = byPersona.map { _ in -1 }
    var seenByStage = byStage.map { _ in -1 }
    var seen = -1
    for claim in coverage.claims where claim.isLive {
      let (asset, standing) = (claim.asset, coverage[claim.asset])
      let (persona, stage) = (claim.cell.persona.value, claim.cell.stage.index)
      if seenByPersona[persona] != asset.value {
        seenByPersona[persona] = asset.value
        byPersona[persona].freshness.count(asset, standing, on: coverage.today)
      }
      guard coverage[claim.cell.persona].isPriority else { continue }
      if seenByStage[stage] != asset.value {
        seenByStage[stage] = asset.value
        byStage[stage].freshness.count(asset, standing, on: coverage.today)
      }
      guard seen != asset.value else { continue }
      seen = asset.value
      overall.freshness.count(asset, standing, on: coverage.today)
    }
    leaveOutAssets(of: coverage)
  }

  private mutating func leaveOutAssets(of coverage: Coverage) {
    let assets = coverage.workspace.assets.ordinals
    let live = assets.count { coverage[$0].state.isLive }
    let outside = assets.count { coverage[$0].state == .outsideSegment }
    let things = [
      LeftOut(count: outside, why: .assetsOutsideSegment),
      LeftOut(count: assets.count - live - outside, why: .notLive),
      LeftOut(count: live - overall.freshness.share.denominator, why: .claimsNothing),
    ]
    overall.freshness.share.leftOut = things.filter { $0.count > 0 }
  }

  private mutating func countPersonas(of coverage: Coverage) {
    for persona in coverage.personaOrder where coverage[persona].isPriority {
      activationReady.count(readiness[persona.value].isReady)
      evidenced.count(!evidence[persona.value].isAssumed)
    }
    let all = coverage.workspace.personas.count
    let looked = coverage.personaOrder.count
    let things = [
      LeftOut(count: looked - evidenced.denominator, why: .personasNotPriority),
      LeftOut(count: all - looked, why: .personasOutsideSegment),
    ].filter { $0.count > 0 }
    activationReady.leftOut = things
    evidenced.leftOut = things
  }

  private static func randomActs(of coverage: Coverage) -> [Ordinal<Asset>] {
    coverage.workspace.assets.ordinals.filter { asset in
      coverage[asset].state.isLive && coverage[asset].answeredCells == 0
    }
  }
}

/// The cells that figures over cells do not count.
private struct CellsLeftOut {
  var notApplicable = 0
  var notPriority = 0
  var outsideSegment = 0

  mutating func count(_ cell: Cell) {
    if !cell.isPriority {
      notPriority += 1
    } else if !cell.state.applies {
      notApplicable += 1
    }
  }

  var list: [LeftOut] {
    [
      LeftOut(count: notApplicable, why: .notApplicable),
      LeftOut(count: notPriority, why: .notPriority),
      LeftOut(count: outsideSegment, why: .cellsOutsideSegment),
    ]
  }
}
