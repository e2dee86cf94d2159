internal import WorkspaceModel

/// Finds the reasons for a cell's score, the most telling first.
struct ReasonFinder {
  let basis: CoverageBasis
  let state: CellState
  let needs: [NeedCoverage]
  let claims: [Claim]
  let isUnreadable: Bool
}

extension ReasonFinder {
  var reasons: [CoverageReason] {
    if case .notApplicable(let reason) = state { return [.notApplicable(reason: reason)] }
    if isUnreadable { return [.personaUnreadable] }
    return headings + needs.flatMap(reasons(for:)) + silentClaims.flatMap(reasons(for:))
  }
}

extension ReasonFinder {
  private var headings: [CoverageReason] {
    var found: [CoverageReason] = []
    if needs.isEmpty, state != .strong { found.append(.noNeedDeclared) }
    if !claims.contains(where: \.isLive) { found.append(.noLiveClaim) }
    return found
  }

  private func reasons(for need: NeedCoverage) -> [CoverageReason] {
    if need.isAnsweredStrongly {
      return need.answers.filter(\.isStrong).map { .strong($0.point) }
    }
    // Without `answers` a need that nobody answers keeps no cell from being strong.
    let isUnanswered = !need.isAnswered && basis.asksForAnswers
    return (isUnanswered ? [.needUnanswered(need.need)] : [])
      + need.answers.flatMap { reasons(at: $0.point, $0.state, $0.shortfalls) }
  }

  /// The claims that answer nothing; in a strong cell only those that make it so.
  private var silentClaims: [Claim] {
    claims.filter { $0.answersNothing && (state != .strong || $0.isStrong) }
  }

  private func reasons(for claim: Claim) -> [CoverageReason] {
    guard basis.asksForAnswers else {
      return claim.isStrong
        ? [.strong(claim.point)] : reasons(at: claim.point, claim.state, claim.shortfalls)
    }
    return claim.isLive
      ? [.answersNothing(claim.point)] : standing(of: claim.point, claim.state, closes: false)
  }

  private func reasons(
    at point: ClaimPoint, _ state: AssetState, _ shortfalls: [Shortfall]
  ) -> [CoverageReason] {
    standing(of: point, state, closes: shortfalls.isEmpty)
      + (state == .doubtful ? [] : shortfalls.map { .fallsShort(point, $0) })
  }

  /// Why an asset is not live, if it is not.
  private func standing(
    of point: ClaimPoint, _ state: AssetState, closes: Bool
  ) -> [CoverageReason] {
    switch state {
    case .draft: [.unpublished(point, .draft, closes: closes)]
    case .planned: [.unpublished(point, .planned, closes: closes)]
    case .scheduled(let date): [.scheduled(point, date, closes: closes)]
    case .doubtful: [.doubtful(point)]
    case .live, .retired, .translation, .outsideSegment: []
    }
  }
}
