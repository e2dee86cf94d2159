package import SourceDocuments
package import WorkspaceModel

/// How well a workspace's content serves its personas on a day, why, and what would help: a pure
/// function of both, and of the scope that is looked at.
///
/// A record of stages, each made from those that stand before it.
package struct Coverage: Sendable {
  package let scored: ScoredWorkspace
  package let figures: CoverageFigures
  package let practice: Practice
  /// What to do next for each open cell, the most rewarding first.
  package let backlog: Backlog
  package let leads: LeadAssessments
  /// What is wrong that only coverage or the date tells, in the order of places.
  package let diagnostics: [Diagnostic]

  /// Computes the coverage of a workspace.
  ///
  /// - Parameters:
  ///   - workspace: What the files say.
  ///   - today: The day to judge dates by.
  ///   - scope: What part of it is looked at; findings are made for the whole only.
  ///   - places: Where findings stand in the files.
  ///   - depth: How much of it is computed.
  package init(
    of workspace: Workspace, on today: CalendarDate, scope: CoverageScope = .whole,
    places: PlaceFinder = .wholeFiles, depth: CoverageDepth = .everything
  ) {
    let scored = ScoredWorkspace(workspace, on: today, scope: scope)
    let figures = CoverageFigures(of: scored)
    let isWhole = depth == .everything
    let practice = isWhole ? Practice(of: scored, figures) : Practice()
    let leads = isWhole ? LeadAssessments(of: scored) : LeadAssessments()
    self.scored = scored
    self.figures = figures
    self.practice = practice
    self.leads = leads
    backlog = isWhole ? Backlog(of: scored, figures) : Backlog()
    diagnostics =
      isWhole && scope == .whole
      ? CoverageFindings(coverage: scored, practice: practice, leads: leads, places: places)
        .diagnostics
      : []
  }
}

// What the cells and all that they are made from say.
extension Coverage {
  package var workspace: Workspace { scored.workspace }
  var original: Workspace { scored.original }
  var basis: CoverageBasis { scored.basis }
  package var today: CalendarDate { scored.today }
  package var scope: CoverageScope { scored.scope }
  package var stages: [Tag] { scored.stages }
  package var personaOrder: [Ordinal<Persona>] { scored.personaOrder }
  package var cells: [Cell] { scored.cells }
  package var claims: [Claim] { scored.claims }
  package var answers: [Answer] { scored.answers }
  package var ignoredClaims: [IgnoredClaim] { scored.ignoredClaims }
  package var assumesPriorities: Bool { scored.assumesPriorities }
  package var isMeasured: Bool { scored.isMeasured }
  package var countsClaims: Bool { scored.countsClaims }
  package var speaksOldLanguage: Bool { scored.speaksOldLanguage }

  /// The cell of a persona at a stage.
  package subscript(address: CellAddress) -> Cell { scored[address] }

  package subscript(persona: Ordinal<Persona>) -> PersonaStanding { scored[persona] }

  package subscript(asset: Ordinal<Asset>) -> AssetStanding { scored[asset] }

  package subscript(module: Ordinal<Module>) -> Freshness { scored[module] }

  package func reach(of asset: Ordinal<Asset>) -> AssetReach { scored.reach(of: asset) }

  package func row(of persona: Ordinal<Persona>) -> [Cell] { scored.row(of: persona) }

  package func fingerprint(of need: Ordinal<Need>) -> String { scored.fingerprint(of: need) }

  package func claims(of asset: Ordinal<Asset>) -> ArraySlice<Claim> { scored.claims(of: asset) }
}

extension Coverage {
  /// What to do for a cell; none for a strong one and for one that does not apply.
  package func plan(for cell: CellAddress) -> Plan? { backlog.plan(for: cell) }
}
