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
    for need in basis.workspace.needs.ordinals {
      needs[basis.grid.index(of: basis.workspace.needs[need].cell)].append(need)
    }
    for claim in ledger.claims { claims[basis.grid.index(of: claim.cell)].append(claim) }
    for answer in ledger.answers { answers[answer.need.value].append(answer) }
  }
}

extension CellBuilder {
  /// The cells in the order of the grid.
  var cells: [Cell] { (0..<basis.grid.count).map(cell) }

  private func cell(at index: Int) -> Cell {
    let address = basis.grid.address(at: index)
    let claims = claims[index]
    let needs = needs(at: index)
    let state = state(of: address, needs, claims)
    let standing = basis[address.persona]
    let reasons = ReasonFinder(
      basis: basis, state: state, needs: needs, claims: claims, isUnreadable: standing.isUnreadable)
    return Cell(
      address: address, state: state, isStale: state == .weak && isStale(needs, claims),
      weight: basis.weight(of: address), isPriority: standing.isPriority, needs: needs,
      claims: claims, reasons: reasons.reasons)
  }

  private func needs(at index: Int) -> [NeedCoverage] {
    let address = basis.grid.address(at: index)
    guard basis[address.persona].reasonNotApplicable(at: address.stage) == nil else { return [] }
    return needs[index].map { need in
      NeedCoverage(need: need, answers: answers[need.value].sorted(by: Answer.isBetter))
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
    if claims.contains(where: \.isLive) { return .weak }
    return needs.isEmpty && claims.isEmpty ? .notAssessed : .missing
  }

  private func isStrong(_ needs: [NeedCoverage], _ claims: [Claim]) -> Bool {
    guard basis.asksForAnswers else { return claims.contains(where: \.isStrong) }
    return !needs.isEmpty && needs.allSatisfy(\.isAnsweredStrongly)
  }

  /// Whether nothing live is fresh, and something has grown old.
  private func isStale(_ needs: [NeedCoverage], _ claims: [Claim]) -> Bool {
    let answers = needs.flatMap(\.answers).filter(\.isLive).map(\.freshness)
    let silent = claims.filter { $0.isLive && $0.answersNothing }.map { basis[$0.asset].freshness }
    let all = answers + silent
    return !all.contains(where: \.isFresh) && all.contains(where: \.isStale)
  }
}
