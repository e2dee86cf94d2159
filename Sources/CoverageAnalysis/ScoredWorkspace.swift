public import WorkspaceModel

/// A workspace on a day with its claims, answers and cells: what figures, plans and findings are made
/// from.
///
/// An object, as the workspace is.
public final class ScoredWorkspace: Sendable {
  /// The workspace; of one segment with what the personas' `by-segment` says there.
  public let workspace: Workspace
  public let today: CalendarDate
  /// All claims, in the order of assets, then cells.
  public let claims: [Claim]
  /// The claims and answers that count nowhere.
  public let ignoredClaims: [IgnoredClaim]
  /// The personas in the order in which they are shown: by priority, then by id.
  public let personaOrder: [Ordinal<Persona>]
  let basis: CoverageBasis
  /// Whether there is something to measure: a need, or no answer is asked for.
  public let isMeasured: Bool
  /// Whether no persona has a priority, so that every one counts as a priority persona.
  public let assumesPriorities: Bool
  private let table: [Cell]

  /// Scores a workspace.
  ///
  /// - Parameters:
  ///   - ground: The workspace on its day, and what is supposed.
  ///   - segment: The segment that is looked at; none for all together.
  ///   - former: A state of the workspace that is known, on whose ground this one was laid; none
  ///     where none is. The result does not depend on it.
  init(_ ground: CoverageGround, in segment: Tag?, after former: ScoredWorkspace? = nil) {
    let basis = CoverageBasis(of: ground, in: segment)
    let ledger = ClaimLedger(of: basis, after: former)
    workspace = basis.workspace
    assumesPriorities = !ground.workspace.personas.contains(where: \.mayHavePriority)
    today = ground.today
    self.basis = basis
    claims = ledger.claims
    ignoredClaims = ledger.ignored
    personaOrder = PersonaStanding.order(of: basis.personas)
    let table = CellBuilder(basis, ledger).cells
    self.table = table
    isMeasured =
      !basis.asksForAnswers
      || table.contains { !$0.needs.isEmpty && basis[$0.address.persona].isInScope }
  }
}

extension ScoredWorkspace {
  public var stages: [Tag] { basis.grid.stages }

  /// What part of the workspace is looked at, and what is supposed.
  public var scope: CoverageScope { basis.scope }

  /// The answers that the claims give, in their order.
  public var answers: [Answer] { claims.flatMap(\.answers) }

  /// The cell of a persona at a stage.
  public subscript(address: CellAddress) -> Cell { table[basis.grid.index(of: address)] }

  public subscript(persona: Ordinal<Persona>) -> PersonaStanding { basis[persona] }

  public subscript(asset: Ordinal<Asset>) -> AssetStanding { basis[asset] }

  public subscript(module: Ordinal<Module>) -> Freshness { basis[module] }

  /// How far an asset reaches over all segments; nowhere where it claims nothing in this view.
  public func reach(of asset: Ordinal<Asset>) -> AssetReach {
    self[asset].state.claims ? basis.ground.reaches[asset.value].reach : AssetReach()
  }

  /// The cells of a persona, in the order of stages.
  public func row(of persona: Ordinal<Persona>) -> [Cell] {
    basis.grid.row(of: persona).map { self[$0] }
  }

  /// Why a cell scores what it scores: of many cells nobody asks.
  public func reasons(of cell: Cell) -> [CoverageReason] { ReasonFinder(of: cell, basis).reasons }

  /// All cells, in the order in which they are shown.
  public var cells: [Cell] { personaOrder.flatMap(row) }

  /// Whether the figures count claims rather than sentences, as `strong-requires` leaves out
  /// `answers` or `reply`.
  public var countsClaims: Bool { !basis.asksForAnswers || !basis.asksForReplies }

  /// The fingerprint of a need's text as it is now, to write under `reviewed-against`.
  public func fingerprint(of need: Ordinal<Need>) -> String {
    basis.ground.fingerprints[need.value]
  }

  /// The claims of an asset, in the order of cells.
  public func claims(of asset: Ordinal<Asset>) -> ArraySlice<Claim> {
    claims.run(of: asset.value..<asset.value + 1) { $0.asset.value }
  }
}
