internal import WorkspaceModel

/// Finds the reasons for a cell's score, the most telling first.
struct ReasonFinder {
  private let basis: CoverageBasis
  private let state: CellState
  private let needs: [NeedCoverage]
  private let claims: [Claim]
  private let persona: PersonaStanding

  init(of cell: Cell, _ basis: CoverageBasis) {
    self.basis = basis
    state = cell.state
    needs = cell.needs
    claims = cell.claims
    persona = basis[cell.address.persona]
  }
}

extension ReasonFinder {
  var reasons: [CoverageReason] {
    if case .notApplicable(let reason) = state { return [.notApplicable(reason: reason)] }
    if persona.isUnreadable { return [.personaUnreadable] }
    return headings + needs.flatMap(reasons(for:)) + silentClaims.flatMap(reasons(for:))
  }
}

extension ReasonFinder {
  private var headings: [CoverageReason] {
    var found: [CoverageReason] = []
    if persona.isDoubtful { found.append(.personaDoubtful) }
    if needs.isEmpty, state != .strong { found.append(.noNeedDeclared) }
    if !claims.contains(where: \.stands) { found.append(.nothingStands) }
    return found
  }

  private func reasons(for need: NeedCoverage) -> [CoverageReason] {
    if need.isAnsweredStrongly {
      return need.answers.filter(\.isStrong).map { .strong($0.point) }
    }
    if basis.workspace.needs[need.need].hasError { return [.needInError(need.need)] }
    // Without `answers` a need that nobody answers keeps no cell from being strong.
    let isUnanswered = !need.answers.contains(where: \.counts) && basis.asksForAnswers
    return (isUnanswered ? [.needUnanswered(need.need)] : [])
      + need.answers.flatMap { reasons(at: $0.point, $0.state, $0.standing, $0.shortfalls) }
  }

  /// The claims that answer nothing; in a strong cell only those that make it so.
  private var silentClaims: [Claim] {
    guard basis.asksForAnswers else { return claims.filter { state != .strong || $0.isStrong } }
    return claims.filter { $0.answersNothing && state != .strong }
  }

  private func reasons(for claim: Claim) -> [CoverageReason] {
    guard basis.asksForAnswers else {
      return claim.isStrong
        ? [.strong(claim.point)]
        : reasons(at: claim.point, claim.state, claim.standing, claim.shortfalls)
    }
    return claim.stands
      ? [.answersNothing(claim.point)]
      : standing(of: claim.point, claim.state, claim.standing, closes: false)
  }

  private func reasons(
    at point: ClaimPoint, _ state: AssetState, _ standing: ClaimStanding,
    _ shortfalls: [Shortfall]
  ) -> [CoverageReason] {
    self.standing(of: point, state, standing, closes: shortfalls.isEmpty)
      + (standing.mayCount ? shortfalls.map { .fallsShort(point, $0) } : [])
  }

  /// Why a claim lifts nothing, if it does not.
  private func standing(
    of point: ClaimPoint, _ state: AssetState, _ standing: ClaimStanding, closes: Bool
  ) -> [CoverageReason] {
    if case .fails(let failure) = standing { return [.fails(point, failure)] }
    switch state {
    case .draft: return [.unpublished(point, .draft, closes: closes)]
    case .planned: return [.unpublished(point, .planned, closes: false)]
    case .scheduled(let date): return [.scheduled(point, date, closes: closes)]
    case .live, .doubtful, .retired, .translation, .outsideSegment: return []
    }
  }
}
