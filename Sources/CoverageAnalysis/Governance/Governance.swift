public import WorkspaceModel

/// Who looks after a workspace, what they have agreed on, and what is due: a pure function of its
/// coverage.
public struct Governance: Sendable {
  public let queue: ReviewQueue
  /// The answers whose need has changed since the asset was reviewed against it, in the order of
  /// assets, then cells.
  public let rechecks: [Answer]
  public let owners: OwnerLists
  /// Who has agreed on the priority list, then on each lead definition.
  public let agreements: [Agreement]
  /// The personas about whom somebody disagrees, in the order in which they are shown.
  public let disputes: [Ordinal<Persona>]
  public let unusedTags: [UnusedTags]
  public let deprecatedTags: [DeprecatedTagUse]

  /// Looks at the governance of a workspace.
  ///
  /// - Parameters:
  ///   - coverage: Its coverage on the day.
  ///   - window: How far ahead a review counts as due.
  public init(of coverage: Coverage, window: CalendarPeriod = ReviewQueue.usualWindow) {
    let workspace = coverage.workspace
    queue = ReviewQueue(of: workspace, on: coverage.today, window: window)
    rechecks = coverage.answers.filter { answer in
      coverage.ground.isRecheckDue(workspace.assets[answer.asset], for: answer.need)
    }
    owners = OwnerLists(of: coverage, queue: queue, rechecks: rechecks)
    agreements = Agreement.all(in: coverage)
    disputes = coverage.personaOrder.filter {
      workspace.personas[$0].disputed != nil || workspace.personas[$0].hasFailed(.disputed)
    }
    unusedTags = UnusedTags.all(in: workspace)
    deprecatedTags = DeprecatedTagUse.all(in: workspace)
  }
}
