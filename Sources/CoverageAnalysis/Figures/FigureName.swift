/// The figures that are a share of something: the one table from which pages, data and terminal
/// take them.
public enum FigureName: String, Sendable, CaseIterable {
  case coverage, confirmedCoverage, reach, strength
  case needsAnswered, needsAnsweredStrongly, needsAssumed, needsOnlyClaimed, replies, freshness
  case criticalFreshness, channelFit, formatFit
  case activationReadiness, evidence, starterKits, tagging, purpose
}

extension FigureName {
  /// Whether each persona and each stage has it, too.
  public var hasScopes: Bool {
    switch self {
    case .activationReadiness, .evidence, .starterKits, .tagging, .purpose: false
    default: true
    }
  }

  /// Whether it is told over a scope.
  public func isTold(over scope: FigureScope) -> Bool { hasScopes || scope == .overall }
}

extension Figures {
  public subscript(name: FigureName) -> Share {
    switch name {
    case .coverage: coverage
    case .confirmedCoverage: confirmedCoverage
    case .reach: reach
    case .strength: strength
    case .needsAnswered: needsAnswered
    case .needsAnsweredStrongly: needsAnsweredStrongly
    case .needsAssumed: needsAssumed
    case .needsOnlyClaimed: needsOnlyClaimed
    case .replies: replies
    case .freshness: freshness.share
    case .criticalFreshness: criticalFreshness.share
    case .channelFit: channelFit
    case .formatFit: formatFit
    case .activationReadiness: activationReadiness
    case .evidence: evidence
    case .starterKits: starterKits
    case .tagging: tagging
    case .purpose: purpose
    }
  }
}
