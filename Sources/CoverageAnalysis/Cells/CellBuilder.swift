internal import WorkspaceModel

/// Builds the cells of the matrix: sorts the needs, the claims and their answers into them, each in
/// one pass.
struct CellBuilder {
  private let basis: CoverageBasis
  private var needs: [[Ordinal<Need>]]
  private var claims: [[Claim]]
  private var answers: [[Answer]]

  init(_ basis: CoverageBasis, _ ledger: ClaimLedger) {
    self.basis = basis
    needs = Array(repeating: [], count: basis.grid.count)
    claims = Array(repeating: [], count: basis.grid.count)
    answers = Array(repeating: [], count: basis.workspace.needs.count)
    for need in basis.workspace.needs.ordinals where basis.shows(need) {
      needs[basis.grid.index(of: basis.workspace.needs[need].cell)].append(need)
    }
    for claim in ledger.claims {
      claims[basis.grid.index(of: claim.cell)].append(claim)
      for answer in claim.answers { answers[answer.need.value].append(answer) }
    }
  }
}

extension CellBuilder {
  /// The cells in the order of the grid.
  var cells: [Cell] { (0..<basis.grid.count).map(cell) }

  private func cell(at index: Int) -> Cell {
    let address = basis.grid.address(at: index)
    let (claims, needs, persona) = (claims[index], needs(at: index), basis[address.persona])
    let state = state(of: address, needs, claims)
    return Cell(
      address: address, state: state, share: share(state, needs, claims, persona),
      isStale: state == .weak && isStale(needs, claims), isAssumed: isAssumed(needs, claims),
      weight: basis.weight(of: address), isPriority: persona.isPriority, needs: needs,
      claims: claims, stall: stall(at: address, state))
  }

  private func needs(at index: Int) -> [NeedCoverage] {
    let address = basis.grid.address(at: index)
    guard basis[address.persona].reasonNotApplicable(at: address.stage) == nil else { return [] }
    return needs[index].map { need in
      NeedCoverage(need, answers[need.value], asksForReplies: basis.asksForReplies)
    }
  }

  private func state(
    of address: CellAddress, _ needs: [NeedCoverage], _ claims: [Claim]
  ) -> CellState {
    let standing = basis[address.persona]
    if let reason = standing.reasonNotApplicable(at: address.stage) {
      return .notApplicable(reason: reason)
    }
    if standing.isUnreadable { return .notAssessed }
    if isStrong(needs, claims) { return .strong }
    // An answer that gives a point is a claim that stands, too.
    if claims.contains(where: \.stands) { return .weak }
    return needs.isEmpty && !claims.contains(where: \.standing.mayCount) ? .notAssessed : .missing
  }

  private func isStrong(_ needs: [NeedCoverage], _ claims: [Claim]) -> Bool {
    guard basis.asksForAnswers else { return claims.contains(where: \.isStrong) }
    return !needs.isEmpty && needs.allSatisfy(\.isAnsweredStrongly)
  }
}

extension CellBuilder {
  private func share(
    _ state: CellState, _ needs: [NeedCoverage], _ claims: [Claim], _ persona: PersonaStanding
  ) -> CellShare? {
    guard let score = state.score else { return nil }
    let isAssumed = isAssumed(needs, claims)
    guard basis.asksForAnswers else {
      let points = persona.isDoubtful ? 0 : score
      return CellShare(
        points: points, most: 2, confirmedPoints: isAssumed ? min(points, 1) : points)
    }
    guard !persona.isDoubtful, !needs.isEmpty else {
      return CellShare(points: 0, most: max(2, 2 * needs.count), confirmedPoints: 0)
    }
    return CellShare(
      points: needs.reduce(0) { $0 + $1.points }, most: 2 * needs.count,
      confirmedPoints: needs.reduce(0) { $0 + ($1.isAssumed ? 1 : $1.points) })
  }

  private func isAssumed(_ needs: [NeedCoverage], _ claims: [Claim]) -> Bool {
    guard basis.asksForAnswers else {
      let strong = claims.filter(\.isStrong)
      return !strong.isEmpty && strong.allSatisfy(\.isAssumed)
    }
    return needs.contains(where: \.isAssumed)
  }

  /// Whether nothing that counts is fresh, and something has grown old.
  private func isStale(_ needs: [NeedCoverage], _ claims: [Claim]) -> Bool {
    let answers = needs.flatMap(\.answers).filter(\.counts).map(\.freshness)
    let silent = claims.filter { $0.stands && $0.answersNothing }.map { basis[$0.asset].freshness }
    let all = answers + silent
    return !all.contains(where: \.isFresh) && all.contains(where: \.isStale)
  }

  /// The largest stall of the last twelve months; of several the latest, then the first.
  private func stall(at cell: CellAddress, _ state: CellState) -> Stall? {
    guard state.applies else { return nil }
    let start = basis.today.adding(months: -12)
    return basis.workspace.personas[cell.persona].stalls.enumerated()
      .filter { $1.stage == cell.stage && $1.date >= start && $1.date <= basis.today }
      .max {
        ($0.element.deals, $0.element.date, $1.offset) < (
          $1.element.deals, $1.element.date, $0.offset
        )
      }?
      .element
  }
}
