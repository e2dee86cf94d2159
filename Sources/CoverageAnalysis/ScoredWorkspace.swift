package import WorkspaceModel

/// A workspace on a day with its claims, answers and cells: what figures, plans and findings are made
/// from.
///
/// An object, as the workspace is.
package final class ScoredWorkspace: Sendable {
  /// The workspace; of one segment with what the personas' `by-segment` says there.
  package let workspace: Workspace
  package let today: CalendarDate
  /// All claims, in the order of assets, then cells.
  package let claims: [Claim]
  /// The answers that the claims give.
  package let answers: [Answer]
  /// The claims and answers that count nowhere.
  package let ignoredClaims: [IgnoredClaim]
  /// The personas in the order in which they are shown: by priority, then by id.
  package let personaOrder: [Ordinal<Persona>]
  /// The workspace as it was handed in, whatever the scope.
  let original: Workspace
  let basis: CoverageBasis
  /// Whether there is something to measure: a need, or no answer is asked for.
  package let isMeasured: Bool
  /// Whether no persona has a priority, so that every one counts as a priority persona.
  package let assumesPriorities: Bool
  private let reaches: [AssetReach]
  private let table: [Cell]

  /// Scores a workspace.
  ///
  /// - Parameters:
  ///   - workspace: What the files say.
  ///   - today: The day to judge dates by.
  ///   - scope: What part of it is looked at.
  init(_ workspace: Workspace, on today: CalendarDate, scope: CoverageScope) {
    let basis = CoverageBasis(of: workspace, on: today, scope: scope)
    let ledger = ClaimLedger(of: basis)
    original = workspace
    self.workspace = basis.workspace
    assumesPriorities = !workspace.personas.contains(where: \.mayHavePriority)
    self.today = today
    self.basis = basis
    claims = ledger.claims
    answers = ledger.answers
    ignoredClaims = ledger.ignored
    reaches = ledger.reaches
    personaOrder = PersonaStanding.order(of: basis.personas)
    let table = CellBuilder(basis, ledger).cells
    self.table = table
    isMeasured =
      !basis.asksForAnswers
      || table.contains { !$0.needs.isEmpty && basis[$0.address.persona].isInScope }
  }
}

extension ScoredWorkspace {
  package var stages: [Tag] { basis.grid.stages }

  /// What part of the workspace is looked at, and what is supposed.
  package var scope: CoverageScope { basis.scope }

  /// The cell of a persona at a stage.
  package subscript(address: CellAddress) -> Cell { table[basis.grid.index(of: address)] }

  package subscript(persona: Ordinal<Persona>) -> PersonaStanding { basis[persona] }

  package subscript(asset: Ordinal<Asset>) -> AssetStanding { basis[asset] }

  package subscript(module: Ordinal<Module>) -> Freshness { basis[module] }

  /// How far an asset reaches over all segments.
  package func reach(of asset: Ordinal<Asset>) -> AssetReach { reaches[asset.value] }

  /// The cells of a persona, in the order of stages.
  package func row(of persona: Ordinal<Persona>) -> [Cell] {
    basis.grid.row(of: persona).map { self[$0] }
  }

  /// All cells, in the order in which they are shown.
  package var cells: [Cell] { personaOrder.flatMap(row) }

  /// Whether the figures count claims rather than sentences, as `strong-requires` leaves out
  /// `answers` or `reply`.
  package var countsClaims: Bool { !basis.asksForAnswers || !basis.asksForReplies }

  /// The fingerprint of a need's text as it is now, to write under `reviewed-against`.
  package func fingerprint(of need: Ordinal<Need>) -> String { basis.fingerprints[need.value] }

  /// The claims of an asset, in the order of cells.
  package func claims(of asset: Ordinal<Asset>) -> ArraySlice<Claim> {
    let start = claims.partitioningIndex { $0.asset >= asset }
    let end = claims.partitioningIndex { $0.asset > asset }
    return claims[start..<end]
  }
}
