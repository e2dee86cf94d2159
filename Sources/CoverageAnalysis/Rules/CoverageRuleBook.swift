package import SourceDocuments

/// The rules that need coverage or the date.
package enum CoverageRuleBook {
  package static let all: [Rule] = [
    Biography.rule, ClaimNotApplicable.rule, ClaimOutsideSegments.rule,
    ExpiredSuppression.rule, FutureReview.rule, LeadOutsideSegments.rule, PriorityPersonas.rule,
    TooBroad.rule, TranslationClaims.rule,
  ]
}
