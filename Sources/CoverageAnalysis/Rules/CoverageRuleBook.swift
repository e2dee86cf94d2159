public import SourceDocuments

/// The rules that need coverage or the date.
public enum CoverageRuleBook {
  public static let all: [Rule] = [
    AnswersWithoutReplies.rule, AtBreadthLimit.rule, Biography.rule, ClaimNotApplicable.rule,
    ClaimOutsideSegments.rule, ExpiredSuppression.rule, FutureReview.rule,
    LeadOutsideSegments.rule, NoReply.rule, NothingToRead.rule, PriorityPersonas.rule,
    SoleVoice.rule, StallAhead.rule, StallNotApplicable.rule, TooBroad.rule,
    TranslationClaims.rule,
  ]
}
