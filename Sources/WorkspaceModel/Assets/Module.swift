package import SourceDocuments

/// A reusable piece of which assets are built: a proof point, an objection handler, a message.
package struct Module: WorkspaceItem {
  package internal(set) var facts: FileFacts
  /// The fingerprints of the needs' texts at the last review: eight hex digits by need.
  package var reviewedAgainst: [Ordinal<Need>: String] = [:]
  /// Whether `reviewed-against` has an error, so that answers without a fingerprint are due.
  package var isReviewedAgainstDoubtful = false
  package var kind: Kind?
  /// The needs that it says it answers: the section Answers first, then `answers`, each need once.
  package var answers: [AnswerPointer] = []
  /// The needs for which a skeleton's line stands in the section Answers, and no sentence yet.
  package var unwrittenAnswers: [Pointer<Ordinal<Need>>] = []
  package var body = MarkdownBody()
  /// Whether the body holds text of its own, beyond headings, skeleton lines and the section Answers.
  package var hasText = false

  package enum Kind: String, Sendable, CaseIterable {
    case proofPoint = "proof-point"
    case objectionHandler = "objection-handler"
    case message
    case nextStep = "next-step"
    case pageSection = "page-section"
  }

  package init(facts: FileFacts) {
    self.facts = facts
  }
}
