internal import SourceDocuments
public import WorkspaceModel

/// A file that somebody has to look at every so often.
///
/// An object, because it stands in several lists.
public final class ReviewItem: Sendable {
  public let file: WorkspaceFile
  public let id: String
  public let title: String
  public let path: String
  public let owner: Tag?
  /// The day of the last review; none for a day that is still to come.
  public let reviewed: CalendarDate?
  /// The day on which an asset was published that nobody has reviewed since, which counts as its
  /// first review: somebody looked at it then.
  public let published: CalendarDate?
  /// The last day on which that review holds.
  public let due: CalendarDate?
  public let state: ReviewState

  init(
    _ file: WorkspaceFile, _ facts: FileFacts, in workspace: Workspace, soon: CalendarDate,
    on today: CalendarDate
  ) {
    self.file = file
    id = facts.id
    title = facts.title
    path = facts.path
    owner = facts.owner
    let reviewed = facts.reviewed.flatMap { $0 <= today ? $0 : nil }
    let published = workspace.publication(of: file).flatMap { $0 <= today ? $0 : nil }
    self.reviewed = reviewed
    self.published = reviewed == nil ? published : nil
    due = (reviewed ?? published).map(workspace.taxonomy.rules.reviewEvery.end)
    state = ReviewState(due: due, soon: soon, on: today)
  }
}

extension ReviewItem {
  /// Whether one is more urgent: without a known review before all others, then the earlier day, then by
  /// the bytes of the path.
  static func isMoreUrgent(_ left: ReviewItem, _ right: ReviewItem) -> Bool {
    let (own, other) = (left.due?.dayNumber ?? .min, right.due?.dayNumber ?? .min)
    guard own == other else { return own < other }
    return left.path.precedes(right.path)
  }
}

extension Workspace {
  /// The day on which an asset was published; none for what is not out, and for other files.
  fileprivate func publication(of file: WorkspaceFile) -> CalendarDate? {
    guard case .asset(let asset) = file, assets[asset].status == .published else { return nil }
    return assets[asset].published
  }
}
