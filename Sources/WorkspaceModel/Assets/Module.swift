public import SourceDocuments

/// A reusable piece of which assets are built: a proof point, an objection handler, a message.
public struct Module: WorkspaceItem {
  public internal(set) var facts: FileFacts
  /// The fingerprints of the needs' texts at the last review: eight hex digits by need.
  public var reviewedAgainst: [Ordinal<Need>: String] = [:]
  /// Whether `reviewed-against` has an error, so that answers without a fingerprint are due.
  public var isReviewedAgainstDoubtful = false
  public var kind: Kind?
  /// The needs that it says it answers: the section Answers first, then `answers`, each need once.
  public var answers: [AnswerPointer] = []
  /// The needs for which a skeleton's line stands in the section Answers, and no sentence yet.
  public var unwrittenAnswers: [Pointer<Ordinal<Need>>] = []
  public var body = MarkdownBody()
  /// Whether the body holds text of its own, beyond headings, skeleton lines and the section Answers.
  public var hasText = false

  public enum Kind: String, Sendable, CaseIterable {
    case proofPoint = "proof-point"
    case objectionHandler = "objection-handler"
    case message
    case nextStep = "next-step"
    case pageSection = "page-section"
  }

  public init(facts: FileFacts) {
    self.facts = facts
  }
}
