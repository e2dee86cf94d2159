internal import SourceDocuments
public import WorkspaceModel

/// All figures of a coverage.
public struct CoverageFigures: Sendable {
  /// What each persona lacks to be acted on, in the order of the workspace.
  public private(set) var readiness: [PersonaReadiness] = []
  /// What each persona rests on, in the order of the workspace.
  public private(set) var evidence: [PersonaEvidence] = []
  /// What each persona has of a starter kit, in the order of the workspace.
  public private(set) var starterKits: [StarterKit] = []
  /// The live assets without which a deal stalls, in the order of assets, then personas.
  public private(set) var critical: [CriticalAsset] = []
  /// Live assets that answer no need.
  public private(set) var randomActs: [Ordinal<Asset>] = []
  /// Assets that lack a tag, retired ones and translations apart.
  public private(set) var taggingDebt: [TaggingDebt] = []
  private var scopes = ByScope(Figures())

  init() {}

  init(of coverage: ScoredWorkspace) {
    let workspace = coverage.workspace
    scopes = ByScope(Figures(), in: workspace)
    countCells(of: coverage)
    critical = CriticalAsset.all(in: coverage)
    scopes = ClaimCounter(coverage, critical).counted(into: scopes)
    readiness = PersonaReadiness.all(in: workspace)
    evidence = workspace.personas.ordinals.map { PersonaEvidence(of: $0, in: workspace) }
    starterKits = workspace.personas.ordinals.map { StarterKit(of: $0, in: coverage) }
    countPersonas(of: coverage)
    randomActs = Self.randomActs(of: coverage)
    taggingDebt = TaggingDebt.all(in: coverage)
    countAssets(of: coverage)
  }
}

extension CoverageFigures {
  public subscript(scope: FigureScope) -> Figures { scopes[scope] }

  /// Over the applicable cells of priority personas.
  public var overall: Figures { scopes.overall }

  /// Over the applicable cells of one persona, priority or not.
  public subscript(persona: Ordinal<Persona>) -> Figures { scopes[.persona(persona)] }

  /// Over the applicable cells of priority personas at one stage.
  public subscript(stage: Tag) -> Figures { scopes[.stage(stage)] }

  /// Personas whose description can be acted on, of all priority personas.
  public var activationReady: Share { overall.activationReadiness }

  /// Personas that rest on evidence, of all priority personas.
  public var evidenced: Share { overall.evidence }

  /// For whom a live asset is critical; nobody for most.
  public func critical(_ asset: Ordinal<Asset>) -> ArraySlice<CriticalAsset> {
    let start = critical.partitioningIndex { $0.asset >= asset }
    return critical[start...].prefix { $0.asset == asset }
  }
}

extension CoverageFigures {
  private mutating func countCells(of coverage: ScoredWorkspace) {
    let unit = ShareUnit(for: coverage)
    var ignored = ByScope(CellsLeftOut(), in: coverage.workspace)
    for persona in coverage.workspace.personas.ordinals {
      guard coverage[persona].isInScope else {
        for cell in coverage.row(of: persona) {
          ignored.overall.outsideSegment += 1
          ignored[.stage(cell.address.stage)].outsideSegment += 1
        }
        continue
      }
      let isDoubtful = coverage[persona].isDoubtful
      for cell in coverage.row(of: persona) {
        let (own, stage) = (FigureScope.persona(persona), FigureScope.stage(cell.address.stage))
        scopes[own].count(cell, in: unit)
        if !cell.state.applies { ignored[own].notApplicable += 1 }
        for scope in [.overall, stage] {
          ignored[scope].count(cell)
          if cell.isPriority { scopes[scope].count(cell, in: unit, isInDoubt: isDoubtful) }
        }
      }
      scopes[.persona(persona)].leaveOut(ignored[.persona(persona)].list)
    }
    for scope in [.overall] + coverage.stages.map(FigureScope.stage) {
      scopes[scope].leaveOut(ignored[scope].list)
    }
  }

  private mutating func countPersonas(of coverage: ScoredWorkspace) {
    for persona in coverage.workspace.personas.ordinals {
      let standing = coverage[persona]
      guard standing.isPriority, standing.isInScope else {
        let why: LeftOut.Why =
          standing.isInScope ? .personasNotPriority : .personasOutsideSegment
        scopes.overall.activationReadiness.leaveOut(why)
        scopes.overall.evidence.leaveOut(why)
        scopes.overall.starterKits.leaveOut(why)
        continue
      }
      scopes.overall.activationReadiness.count(readiness[persona.value].isReady)
      scopes.overall.evidence.count(!evidence[persona.value].isAssumed)
      let kit = starterKits[persona.value]
      if kit.isAskedFor {
        scopes.overall.starterKits.count(kit.isComplete && !standing.isDoubtful)
      } else {
        scopes.overall.starterKits.leaveOut(.takesNoPart)
      }
    }
  }

  private mutating func countAssets(of coverage: ScoredWorkspace) {
    let live = coverage.liveAssets.count
    let claiming = coverage.workspace.assets.ordinals.count { coverage[$0].state.claims }
    scopes.overall.tagging = Share(
      numerator: claiming - taggingDebt.count, denominator: claiming,
      leftOut: coverage.assetsLeftOut(.retired) { $0.claims })
    scopes.overall.purpose = Share(
      numerator: live - randomActs.count, denominator: coverage.mayBeLiveCount,
      leftOut: coverage.assetsNotLive)
  }

  private static func randomActs(of coverage: ScoredWorkspace) -> [Ordinal<Asset>] {
    coverage.liveAssets.filter { coverage.reach(of: $0).answeredNeeds == 0 }
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
    LeftOut.list([
      (notApplicable, .notApplicable), (notPriority, .notPriority),
      (outsideSegment, .cellsOutsideSegment),
    ])
  }
}
