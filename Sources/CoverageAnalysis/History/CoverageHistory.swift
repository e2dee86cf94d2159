internal import WorkspaceModel

/// How coverage went over commits, recomputed from the files of then.
public struct CoverageHistory: Sendable {
  /// The oldest first.
  public let points: [HistoryPoint]
  public let rules: HistoryRules
  /// Why there are no older commits in it, as a sentence; none where it begins with the first one.
  public let cut: String?
}

/// By which taxonomy commits of the past are judged.
public enum HistoryRules: String, Sendable {
  /// By the one of today, so that all points are measured alike.
  case today
  /// Each by its own, so that a point says what the team saw then.
  case then
}

extension CoverageHistory {
  /// The points at which something could be measured.
  public var measured: [HistoryPoint] { points.filter { $0.measure != nil } }

  /// The points at which nothing could be measured.
  public var gaps: [HistoryPoint] { points.filter { $0.measure == nil } }

  /// The points at which cells moved.
  public var moves: [HistoryPoint] { points.filter { !$0.changes.isEmpty } }
}

extension CoverageHistory {
  /// From the first measured point to the last one; none where fewer than two are measured.
  public var span: HistorySpan? { span(from: 0) }

  /// The same as far as it goes back some days, begun with the point whose state still held then;
  /// the whole one where all of it is younger.
  public func span(ofDays days: Int) -> HistorySpan? {
    guard let last = points.last(where: { $0.measure != nil }) else { return nil }
    let start = last.commit.day.adding(days: -days)
    let from = points.lastIndex { $0.measure != nil && $0.commit.day <= start }
    return span(from: from ?? 0)
  }

  private func span(from index: Int) -> HistorySpan? {
    HistorySpan(points[min(index, points.count)...])
  }
}
