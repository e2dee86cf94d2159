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
    /// The keys of whose value something was left out, by an error here or elsewhere.
    var keysInDoubt: Set<String> = []
  }

  public init(facts: FileFacts) {
    self.facts = facts
  }
}

extension Campaign.Step {
  /// A part of a step.
  public enum Part: Sendable {
    case persona, stage, asset, after
  }

  /// Whether a mistake may have left out a part, which is reported where it stands.
  public func isInDoubt(_ part: Part) -> Bool {
    let key =
      switch part {
      case .persona: StepKeys.persona.name
      case .stage: StepKeys.stage.name
      case .asset: StepKeys.asset.name
      case .after: StepKeys.after.name
      }
    return keysInDoubt.contains(key)
  }
}
