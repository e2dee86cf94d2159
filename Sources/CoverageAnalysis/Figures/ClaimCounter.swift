internal import WorkspaceModel

/// Counts the figures that are taken over the claims of live assets, in one pass over them.
///
/// An asset of which a mistake leaves open whether it is live counts as one, and as not fresh, so that
/// the mistake raises no share.
struct ClaimCounter {
  private let coverage: ScoredWorkspace
  private let critical: Set<CriticalAsset>

  init(_ coverage: ScoredWorkspace, _ critical: [CriticalAsset]) {
    self.coverage = coverage
    self.critical = Set(critical)
  }
}

extension ClaimCounter {
  /// The figures with the claims counted in, and the asset of several claims once in each scope.
  func counted(into figures: ByScope<Figures>) -> ByScope<Figures> {
    var figures = figures
    var seen = ByScope(-1, in: coverage.workspace)
    var seenCritical = seen
    for claim in coverage.claims where claim.state.mayBeLive {
      let scopes = coverage.scopes(of: claim.cell)
      let (asset, standing) = (claim.asset, coverage[claim.asset])
      for scope in scopes where seen[scope] != asset.value {
        seen[scope] = asset.value
        figures[scope].freshness.count(asset, standing, on: coverage.today)
      }
      let isCritical =
        claim.state.isLive
        ? critical.contains(CriticalAsset(of: claim)) : coverage.mayBeCritical(claim)
      for scope in scopes where isCritical && seenCritical[scope] != asset.value {
        seenCritical[scope] = asset.value
        figures[scope].criticalFreshness.count(asset, standing, on: coverage.today)
      }
      guard claim.stands else { continue }
      for scope in scopes {
        figures[scope].channelFit.count(claim.fit.channel)
        figures[scope].formatFit.count(claim.fit.format)
      }
      for scope in coverage.scopesWithout(claim.cell) {
        figures[scope].channelFit.leaveOut(.claimsNotPriority)
        figures[scope].formatFit.leaveOut(.claimsNotPriority)
      }
    }
    leaveOutAssets(&figures.overall)
    return figures
  }
}

extension ClaimCounter {
  private func leaveOutAssets(_ overall: inout Figures) {
    let (live, others) = (coverage.mayBeLiveCount, coverage.assetsNotLive)
    overall.freshness.share.leftOut =
      others + LeftOut.list([(live - overall.freshness.share.denominator, .claimsNothing)])
    overall.criticalFreshness.share.leftOut =
      others + LeftOut.list([(live - overall.criticalFreshness.share.denominator, .notCritical)])
  }
}
