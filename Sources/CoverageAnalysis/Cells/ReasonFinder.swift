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
      return need.answers.filter(\.isStrong).map { .strong($0.place) }
    }
    if basis.workspace.needs[need.need].hasError { return [.needInError(need.need)] }
    // Without `answers` a need that nobody answers keeps no cell from being strong.
    let isUnanswered = !need.answers.contains(where: \.counts) && basis.asksForAnswers
    return (isUnanswered ? [.needUnanswered(need.need)] : [])
      + need.answers.flatMap { reasons(at: $0.place, $0.state, $0.standing, $0.shortfalls) }
  }

  /// The claims that answer nothing; in a strong cell only those that make it so.
  private var silentClaims: [Claim] {
    guard basis.asksForAnswers else { return claims.filter { state != .strong || $0.isStrong } }
    return claims.filter { $0.answersNothing && state != .strong }
  }

  private func reasons(for claim: Claim) -> [CoverageReason] {
    guard basis.asksForAnswers else {
      return claim.isStrong
        ? [.strong(claim.place)]
        : reasons(at: claim.place, claim.state, claim.standing, claim.shortfalls)
    }
    return claim.stands
      ? [.answersNothing(claim.place)]
      : standing(of: claim.place, claim.state, claim.standing, closes: false)
  }

  private func reasons(
    at place: ReasonPlace, _ state: AssetState, _ standing: ClaimStanding,
    _ shortfalls: [Shortfall]
  ) -> [CoverageReason] {
    self.standing(of: place, state, standing, closes: shortfalls.isEmpty)
      + (standing.mayCount ? shortfalls.map { .fallsShort(place, $0) } : [])
  }

  /// Why a claim lifts nothing, if it does not.
  private func standing(
    of place: ReasonPlace, _ state: AssetState, _ standing: ClaimStanding, closes: Bool
  ) -> [CoverageReason] {
    if case .fails(let failure) = standing { return [.fails(place, failure)] }
    switch state {
    case .draft: return [.unpublished(place, .draft, closes: closes)]
    case .planned: return [.unpublished(place, .planned, closes: false)]
    case .scheduled(let date): return [.scheduled(place, date, closes: closes)]
    case .live, .doubtful, .retired, .translation, .outsideSegment: return []
    }
  }
}
