internal import WorkspaceModel

/// Counts the figures that are taken over the claims of live assets, in one pass over them.
struct ClaimCounter {
  private let coverage: ScoredWorkspace
  private let critical: Set<CriticalAsset.Key>

  init(_ coverage: ScoredWorkspace, _ critical: [CriticalAsset]) {
    self.coverage = coverage
    self.critical = Set(critical.map(\.key))
  }
}

extension ClaimCounter {
  /// The figures with the claims counted in.
  func counted(into figures: ByScope<Figures>) -> ByScope<Figures> {
    var figures = figures
    var seen = ByScope(-1, in: coverage.workspace)
    var seenCritical = seen
    for claim in coverage.claims where claim.state.isLive {
      count(claim, \.freshness, &figures, &seen)
      if critical.contains(CriticalAsset.Key(of: claim)) {
        count(claim, \.criticalFreshness, &figures, &seenCritical)
      }
      guard claim.stands else { continue }
      for scope in coverage.scopes(of: claim.cell) { countFit(of: claim, &figures[scope]) }
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
  /// Counts the asset of a claim once in every scope in which it claims something.
  private func count(
    _ claim: Claim, _ figure: WritableKeyPath<Figures, FreshnessFigure>,
    _ figures: inout ByScope<Figures>, _ seen: inout ByScope<Int>
  ) {
    for scope in coverage.scopes(of: claim.cell) where seen[scope] != claim.asset.value {
      seen[scope] = claim.asset.value
      figures[scope][keyPath: figure].count(
        claim.asset, coverage[claim.asset], on: coverage.today)
    }
  }

  /// Counts whether a claim is where its persona is, and in a format that they prefer.
  private func countFit(of claim: Claim, _ figures: inout Figures) {
    let asset = coverage.workspace.assets[claim.asset]
    let standing = coverage[claim.cell.persona]
    if standing.asksForChannel {
      figures.channelFit.count(standing.isReached(on: asset.channels))
    } else {
      figures.channelFit.leaveOut(.noChannelsAsked)
    }
    let preferred = standing.formats
    if preferred.isEmpty {
      figures.formatFit.leaveOut(.noFormatsAsked)
    } else if let format = asset.format {
      figures.formatFit.count(preferred.contains(format))
    } else {
      figures.formatFit.leaveOut(.noFormat)
    }
  }

  private func leaveOutAssets(_ overall: inout Figures) {
    let (live, others) = (coverage.liveAssets.count, coverage.assetsNotLive)
    overall.freshness.share.leftOut =
      others + LeftOut.list([(live - overall.freshness.share.denominator, .claimsNothing)])
    overall.criticalFreshness.share.leftOut =
      others + LeftOut.list([(live - overall.criticalFreshness.share.denominator, .notCritical)])
  }
}
