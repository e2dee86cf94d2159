package import SourceDocuments

/// A sequence of assets across the personas of a committee.
package struct Campaign: WorkspaceItem {
  package internal(set) var facts: FileFacts
  package var offer: Ordinal<Asset>?
  package var landingPage: Ordinal<Asset>?
  package var nextStep: Tag?
  package var segments: [Tag]?
  package var channels: [Tag] = []
  package var starts: CalendarDate?
  package var ends: CalendarDate?
  package var sequence: [Step] = []
  package var body = MarkdownBody()

  /// A step of a sequence.
  package struct Step: Sendable {
    package var persona: Ordinal<Persona>?
    package var stage: Tag?
    package var asset: Ordinal<Asset>?
    package var channel: Tag?
    package var after: CalendarPeriod?
  }

  package init(facts: FileFacts) {
    self.facts = facts
  }
}
