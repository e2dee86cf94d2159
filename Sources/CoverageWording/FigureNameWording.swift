public import CoverageAnalysis

extension FigureName {
  public var title: String {
    switch self {
    case .coverage: "Coverage"
    case .confirmedCoverage: "Coverage without what is assumed"
    case .reach: "Reach"
    case .strength: "Strength"
    case .needsAnswered: "Needs answered"
    case .needsAnsweredStrongly: "Needs answered strongly"
    case .needsAssumed: "Needs answered on assumed channels only"
    case .needsOnlyClaimed: "Needs only claimed"
    case .replies: "Answers with a reply"
    case .freshness: "Freshness"
    case .criticalFreshness: "Freshness of critical content"
    case .channelFit: "Channel fit"
    case .formatFit: "Format fit"
    case .activationReadiness: "Activation-ready personas"
    case .evidence: "Personas with evidence"
    case .starterKits: "Whole starter kits"
    case .tagging: "Content without tagging debt"
    case .purpose: "Content that answers a need"
    }
  }

  /// What it tells, as a sentence.
  public var meaning: String {
    switch self {
    case .coverage:
      "How much of what the personas must learn is answered: a strong answer counts whole, a weaker "
        + "one half; a persona with more influence and a stage with more weight count for more."
    case .confirmedCoverage:
      "The same when an answer on channels on which nobody has seen the persona counts half."
    case .reach:
      "The cells that something live serves; at one stage, the personas who find anything there."
    case .strength: "The cells that are strong."
    case .needsAnswered: "The needs that something live answers, strongly or not."
    case .needsAnsweredStrongly: "The needs that have a strong answer."
    case .needsAssumed:
      "The needs whose strong answers are all on channels on which nobody has seen the persona."
    case .needsOnlyClaimed:
      "The needs at which something live points, and nothing says in a sentence what it replies."
    case .replies: "The answers that say in a sentence what they reply."
    case .freshness: "The live assets in use that somebody has looked at recently enough."
    case .criticalFreshness:
      "The same of the critical assets: those that answer a need after the first "
        + "stage, or that the team calls critical."
    case .channelFit: "The content that is where the persona it is for really is."
    case .formatFit: "The content in a format that the persona it is for prefers."
    case .activationReadiness: "The personas of whom everything is written that content must meet."
    case .evidence: "The personas that rest on more than assumption."
    case .starterKits:
      "The personas with a value story, a proof, an answered objection and a next step."
    case .tagging: "The assets with a cell, an owner, a type, a review date and no wrong tag."
    case .purpose: "The live assets that answer something a persona asks; the rest are random acts."
    }
  }

  /// How it is computed.
  public var formula: String {
    switch self {
    case .coverage:
      "Σ (cell weight × its points ÷ its most points) ÷ Σ cell weight; a need has 2 points with a "
        + "strong answer, 1 with a weaker one that replies, and at most 2 (where the rules ask for no "
        + "answers, a cell's score ÷ 2)"
    case .confirmedCoverage:
      "as coverage, with 1 point for a need that is strong on assumed channels only"
    case .reach: "cells with a score of 1 or 2 ÷ cells"
    case .strength: "cells with a score of 2 ÷ cells"
    case .needsAnswered: "needs with 1 or 2 points ÷ needs"
    case .needsAnsweredStrongly: "needs with 2 points ÷ needs"
    case .needsAssumed: "needs that are strong on assumed channels only ÷ needs"
    case .needsOnlyClaimed: "needs with 0 points at which a live asset points ÷ needs"
    case .replies: "answers that count and have a reply ÷ answers that count"
    case .freshness: "fresh live assets ÷ live assets that claim a cell"
    case .criticalFreshness: "fresh critical assets ÷ critical assets"
    case .channelFit:
      "live claims on a channel of the persona ÷ live claims for personas who name channels"
    case .formatFit:
      "live claims in a format that the persona prefers ÷ live claims with a format for personas "
        + "who prefer some"
    case .activationReadiness: "activation-ready personas ÷ personas"
    case .evidence: "personas with evidence ÷ personas"
    case .starterKits: "personas with a whole starter kit ÷ personas who take part"
    case .tagging: "assets without tagging debt ÷ assets"
    case .purpose: "live assets that answer a need ÷ live assets"
    }
  }
}
