public import WorkspaceModel

/// How well a workspace's content serves its personas on a day, why, and what would help: a pure
/// function of both, and of the scope that is looked at.
///
/// A record of stages, each made from those that stand before it.
public final class Coverage: Sendable {
  public let scored: ScoredWorkspace
  public let figures: CoverageFigures
  public let practice: Practice
  /// What to do next for each open cell, the most rewarding first.
  public let backlog: Backlog
  public let leads: LeadAssessments

  /// Computes the coverage of a workspace.
  ///
  /// - Parameters:
  ///   - workspace: What the files say.
  ///   - today: The day to judge dates by.
  ///   - scope: What part of it is looked at.
  ///   - depth: How much of it is computed.
  ///   - former: The coverage of an earlier state, from which is taken over what has not changed;
  ///     none where none is known. The result does not depend on it.
  public convenience init(
    of workspace: Workspace, on today: CalendarDate, scope: CoverageScope = .whole,
    depth: CoverageDepth = .everything, after former: Coverage? = nil
  ) {
    let ground = CoverageGround(
      of: workspace, on: today, supposing: scope, after: former?.ground)
    self.init(on: ground, in: scope.segment, depth: depth, after: former?.scored)
  }

  /// Computes the coverage of one view of a workspace.
  ///
  /// - Parameters:
  ///   - ground: The workspace on its day, and what is supposed.
  ///   - segment: The segment that is looked at; none for all together.
  ///   - depth: How much of it is computed.
  ///   - former: A state that is known, on whose ground this one was laid; none where none is. The
  ///     result does not depend on it.
  init(
    on ground: CoverageGround, in segment: Tag?, depth: CoverageDepth,
    after former: ScoredWorkspace? = nil
  ) {
    let scored = ScoredWorkspace(ground, in: segment, after: former)
    let figures = depth == .cells ? CoverageFigures() : CoverageFigures(of: scored)
    let isWhole = depth == .everything
    let practice = isWhole ? Practice(of: scored, figures) : Practice()
    let leads = isWhole ? LeadAssessments(of: scored) : LeadAssessments()
    self.scored = scored
    self.figures = figures
    self.practice = practice
    self.leads = leads
    backlog = isWhole ? Backlog(of: scored, figures) : Backlog()
  }
}

// What the cells and all that they are made from say.
extension Coverage {
  public var workspace: Workspace { scored.workspace }
  var basis: CoverageBasis { scored.basis }
  var ground: CoverageGround { scored.basis.ground }
  public var today: CalendarDate { scored.today }
  public var scope: CoverageScope { scored.scope }
  public var stages: [Tag] { scored.stages }
  public var personaOrder: [Ordinal<Persona>] { scored.personaOrder }
  public var cells: [Cell] { scored.cells }
  public var claims: [Claim] { scored.claims }
  public var answers: [Answer] { scored.answers }
  public var ignoredClaims: [IgnoredClaim] { scored.ignoredClaims }
  public var assumesPriorities: Bool { scored.assumesPriorities }
  public var isMeasured: Bool { scored.isMeasured }
  public var countsClaims: Bool { scored.countsClaims }
  public var speaksOldLanguage: Bool { scored.speaksOldLanguage }

  /// The cell of a persona at a stage.
  public subscript(address: CellAddress) -> Cell { scored[address] }

  public subscript(persona: Ordinal<Persona>) -> PersonaStanding { scored[persona] }

  public subscript(asset: Ordinal<Asset>) -> AssetStanding { scored[asset] }

  public subscript(module: Ordinal<Module>) -> Freshness { scored[module] }

  public func reach(of asset: Ordinal<Asset>) -> AssetReach { scored.reach(of: asset) }

  public func row(of persona: Ordinal<Persona>) -> [Cell] { scored.row(of: persona) }

  public func reasons(of cell: Cell) -> [CoverageReason] { scored.reasons(of: cell) }

  public func fingerprint(of need: Ordinal<Need>) -> String { scored.fingerprint(of: need) }

  public func claims(of asset: Ordinal<Asset>) -> ArraySlice<Claim> { scored.claims(of: asset) }
}

extension Coverage {
  /// What to do for a cell; none for a strong one and for one that does not apply.
  public func plan(for cell: CellAddress) -> Plan? { backlog.plan(for: cell) }
}
