package import SourceDocuments

/// A reusable piece of which assets are built: a proof point, an objection handler, a message.
package struct Module: WorkspaceItem {
  package let facts: FileFacts
  /// The fingerprints of the needs' texts at the last review: eight hex digits by need.
  package var reviewedAgainst: [Ordinal<Need>: String] = [:]
  package var kind: Kind?
  /// The needs that it answers, with the line that says so.
  package var answers: [Pointer<Ordinal<Need>>] = []
  package var body = MarkdownBody()

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
