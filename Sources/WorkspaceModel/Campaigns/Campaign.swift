public import SourceDocuments

/// A sequence of assets across the personas of a committee.
public struct Campaign: WorkspaceItem {
  public internal(set) var facts: FileFacts
  public var offer: Ordinal<Asset>?
  public var landingPage: Ordinal<Asset>?
  public var nextStep: Tag?
  public var segments: [Tag]?
  public var channels: [Tag] = []
  public var starts: CalendarDate?
  public var ends: CalendarDate?
  public var sequence: [Step] = []
  public var body = MarkdownBody()

  /// A step of a sequence.
  public struct Step: Sendable {
    public var persona: Ordinal<Persona>?
    public var stage: Tag?
    public var asset: Ordinal<Asset>?
    public var channel: Tag?
    public var after: CalendarPeriod?
  }

  public init(facts: FileFacts) {
    self.facts = facts
  }
}
