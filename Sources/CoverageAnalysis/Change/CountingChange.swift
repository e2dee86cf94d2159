/// Something that counts otherwise than before, whatever is said to it: a weight, a priority, a cell
/// that does not apply.
public struct CountingChange: Sendable, Hashable {
  /// The title of the persona or stage, or the titles of the cell; empty for the workspace.
  public let subject: String
  public let kind: Kind
  /// How many needs come or go by it.
  public let needs: Int

  public enum Kind: Sendable, Hashable {
    case personaAdded, personaRemoved
    case stageAdded, stageRemoved
    case priorityGiven, priorityTaken
    /// While no persona has a priority, every one counts.
    case everyPersonaCounts
    case onlyPrioritiesCount
    /// By the weight of the persona's influence.
    case influence(before: String, after: String)
    case stageWeight(before: String, after: String)
    case startsToApply
    case stopsApplying(reason: String)
    /// A mistake leaves a persona's weight open, so that their cells give no points.
    case weightDoubtful
    case weightClear
  }
}
