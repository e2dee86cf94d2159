package import SourceDocuments
package import WorkspaceModel

/// How well a workspace's content serves its personas on a day, why, and what would help: a pure
/// function of both, and of the scope that is looked at.
package struct Coverage: Sendable {
  /// The workspace; of one segment with what the personas' `by-segment` says there.
  package let workspace: Workspace
  package let today: CalendarDate
  /// All claims that count, in the order of assets, then cells.
  package let claims: [Claim]
  /// The answers that the claims give.
  package let answers: [Answer]
  /// The claims that count nowhere.
  package let ignoredClaims: [IgnoredClaim]
  /// The personas in the order in which they are shown: by priority, then by id.
  package let personaOrder: [Ordinal<Persona>]
  package private(set) var figures = CoverageFigures()
  package private(set) var practice = Practice()
  /// What to do next for each open cell, the most rewarding first.
  package private(set) var backlog: [Plan] = []
  package private(set) var leads = LeadVerifications()
  /// What is wrong that only coverage or the date tells, in the order of places.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The workspace as it was handed in, whatever the scope.
  let original: Workspace
  let basis: CoverageBasis
  private let table: [Cell]
  private var plans: [CellAddress: Int] = [:]

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
    var basis = CoverageBasis(of: workspace, on: today, scope: scope)
    let ledger = ClaimLedger(of: basis)
    for (index, breadth) in ledger.breadths.enumerated() { basis.assets[index].breadth = breadth }
    original = workspace
    self.workspace = basis.workspace
    self.today = today
    self.basis = basis
    claims = ledger.claims
    answers = ledger.answers
    ignoredClaims = ledger.ignored
    personaOrder = PersonaStanding.order(of: basis.personas)
    table = CellBuilder(basis, ledger).cells
    figures = CoverageFigures(of: self)
    guard depth == .everything else { return }
    practice = Practice(of: self)
    backlog = Backlog.plans(for: self)
    for (index, plan) in backlog.enumerated() { plans[plan.cell] = index }
    leads = LeadVerifications(of: self)
    if scope == .whole {
      diagnostics = CoverageFindings(coverage: self, places: places).diagnostics
    }
  }
}

extension Coverage {
  package var stages: [Tag] { basis.grid.stages }

  /// What part of the workspace is looked at, and what is supposed.
  package var scope: CoverageScope { basis.scope }

  /// The cell of a persona at a stage.
  package subscript(address: CellAddress) -> Cell { table[basis.grid.index(of: address)] }

  package subscript(persona: Ordinal<Persona>) -> PersonaStanding { basis[persona] }

  package subscript(asset: Ordinal<Asset>) -> AssetStanding { basis[asset] }

  package subscript(module: Ordinal<Module>) -> Freshness { basis[module] }

  /// The cells of a persona, in the order of stages.
  package func row(of persona: Ordinal<Persona>) -> [Cell] {
    basis.grid.row(of: persona).map { self[$0] }
  }

  /// All cells, in the order in which they are shown.
  package var cells: [Cell] { personaOrder.flatMap(row) }

  /// What to do for a cell; none for a strong one and for one that does not apply.
  package func plan(for cell: CellAddress) -> Plan? { plans[cell].map { backlog[$0] } }

  /// Whether no persona has a priority, so that every one counts as a priority persona.
  package var assumesPriorities: Bool { !workspace.personas.contains(where: \.namesPriority) }

  /// The fingerprint of a need's text as it is now, to write under `reviewed-against`.
  package func fingerprint(of need: Ordinal<Need>) -> String { basis.fingerprints[need.value] }

  /// The claims of an asset that count, in the order of cells.
  package func claims(of asset: Ordinal<Asset>) -> ArraySlice<Claim> {
    let start = claims.partitioningIndex { $0.asset >= asset }
    let end = claims.partitioningIndex { $0.asset > asset }
    return claims[start..<end]
  }
}
