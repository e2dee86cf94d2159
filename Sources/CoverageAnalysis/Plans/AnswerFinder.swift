internal import WorkspaceModel

/// Finds who could answer the needs of a cell that nothing answers: an asset to point at, one to
/// adapt, or a new one.
struct AnswerFinder {
  private let coverage: Coverage
  private let cell: Cell
  private let pool: AdaptationPool
  /// Live assets that answer a need of the cell.
  private var answering: Set<Ordinal<Asset>> = []
  /// Assets with an answer there that is due for a re-check, which a rewriting might miss.
  private var dueForRecheck: Set<Ordinal<Asset>> = []
  private var pointedAt: Set<Ordinal<Asset>> = []
  private var adapted: [Ordinal<Asset>] = []

  init(coverage: Coverage, cell: Cell, pool: AdaptationPool) {
    self.coverage = coverage
    self.cell = cell
    self.pool = pool
    for need in cell.needs {
      for answer in need.answers {
        if answer.isLive { answering.insert(answer.asset) }
        if answer.shortfalls.contains(.recheckDue) { dueForRecheck.insert(answer.asset) }
      }
    }
  }
}

extension AnswerFinder {
  /// A step for each need, in their order.
  ///
  /// First each need gets a covering asset of the role that it asks for; then any other covering
  /// asset that is left; one asset serves one need. What no asset covers is adapted or created.
  mutating func steps(for needs: [Ordinal<Need>]) -> [PlanStep] {
    var found: [Ordinal<Need>: PlanStep] = [:]
    let candidates = coveringAssets
    for fitsRole in [true, false] {
      for need in needs where found[need] == nil {
        found[need] = point(need, among: candidates, ofRole: fitsRole ? role(of: need) : nil)
      }
    }
    return needs.map { found[$0] ?? additions(for: $0) }
  }

  /// The step that adapts an asset to a need, or else creates one.
  mutating func additions(for need: Ordinal<Need>) -> PlanStep {
    adaptation(to: need) ?? PlanStep(.create, .new, newFor: need)
  }
}

extension AnswerFinder {
  private func role(of need: Ordinal<Need>) -> Tag? {
    coverage.workspace.taxonomy.role(answering: coverage.workspace.needs[need].kind)
  }

  /// The assets that cover the cell, answer nothing there, and would answer strongly; those that
  /// answer needs in the fewest cells first.
  private var coveringAssets: [Ordinal<Asset>] {
    cell.claims.filter { claim in
      claim.isLive && claim.answersNothing && claim.shortfalls.isEmpty && hasRoom(claim.asset)
    }.map { (coverage[$0.asset].answeredCells, $0.asset) }.sorted(by: <).map(\.1)
  }

  private mutating func point(
    _ need: Ordinal<Need>, among candidates: [Ordinal<Asset>], ofRole role: Tag?
  ) -> PlanStep? {
    let asset = candidates.first { candidate in
      !pointedAt.contains(candidate) && isUnspoiled(candidate, for: need)
        && (role == nil || coverage[candidate].role == role)
    }
    guard let asset else { return nil }
    pointedAt.insert(asset)
    return PlanStep(.point, .asset(asset))
  }

  private mutating func adaptation(to need: Ordinal<Need>) -> PlanStep? {
    guard let role = role(of: need) else { return nil }
    let again = adapted.first { coverage[$0].role == role && isUnspoiled($0, for: need) }
    let asset = again ?? pool.first(for: cell.address, role: role) { canAdapt($0, to: need) }
    guard let asset else { return nil }
    if again == nil { adapted.append(asset) }
    return PlanStep(.adapt, .asset(asset))
  }

  private func canAdapt(_ asset: Ordinal<Asset>, to need: Ordinal<Need>) -> Bool {
    !pointedAt.contains(asset) && !dueForRecheck.contains(asset) && hasRoom(asset)
      && coverage[cell.address.persona].sharesSegment(with: coverage.workspace.assets[asset])
      && isUnspoiled(asset, for: need)
  }

  /// Whether an asset stays narrow enough when it answers a need of the cell.
  private func hasRoom(_ asset: Ordinal<Asset>) -> Bool {
    let cells = coverage[asset].answeredCells + (answering.contains(asset) ? 0 : 1)
    return cells <= coverage.workspace.taxonomy.rules.breadth
  }

  /// Whether nobody has called an asset weak for a need or the cell, and it was not reviewed
  /// against another text of the need.
  private func isUnspoiled(_ asset: Ordinal<Asset>, for need: Ordinal<Need>) -> Bool {
    let written = coverage.workspace.assets[asset]
    let marks = written.weak.map(\.target)
    return !marks.contains(.need(need)) && !marks.contains(.cell(cell.address))
      && !coverage.basis.isRecheckDue(written, for: need)
  }
}
