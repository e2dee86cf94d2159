package import WorkspaceModel

/// A file that somebody has to look at every so often.
package struct ReviewItem: Sendable {
  package let file: WorkspaceFile
  package let facts: FileFacts
  /// The day of the last review; none for a day that is still to come.
  package let reviewed: CalendarDate?
  /// The day on which an asset was published that nobody has reviewed since, which counts as its
  /// first review: somebody looked at it then.
  package let published: CalendarDate?
  /// The last day on which that review holds.
  package let due: CalendarDate?
  package let state: ReviewState

  init(
    _ file: WorkspaceFile, _ facts: FileFacts, in workspace: Workspace, soon: CalendarDate,
    on today: CalendarDate
  ) {
    self.file = file
    self.facts = facts
    let reviewed = facts.reviewed.flatMap { $0 <= today ? $0 : nil }
    let published = workspace.publication(of: file).flatMap { $0 <= today ? $0 : nil }
    self.reviewed = reviewed
    self.published = reviewed == nil ? published : nil
    due = (reviewed ?? published).map(workspace.taxonomy.rules.reviewEvery.end)
    state = ReviewState(due: due, soon: soon, on: today)
  }
}

extension ReviewItem {
  /// Whether one is more urgent: never reviewed before all others, then the earlier day, then by
  /// the bytes of the path.
  static func isMoreUrgent(_ left: ReviewItem, _ right: ReviewItem) -> Bool {
    let (own, other) = (left.due?.dayNumber ?? .min, right.due?.dayNumber ?? .min)
    guard own == other else { return own < other }
    return left.facts.path.utf8.lexicographicallyPrecedes(right.facts.path.utf8)
  }
}

extension Workspace {
  /// The day on which an asset was published; none for what is not out, and for other files.
  fileprivate func publication(of file: WorkspaceFile) -> CalendarDate? {
    guard case .asset(let asset) = file, assets[asset].status == .published else { return nil }
    return assets[asset].published
  }
}
