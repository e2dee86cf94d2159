package import WorkspaceModel

/// Every file of the workspace that somebody has to review, the most urgent first.
package struct ReviewQueue: Sendable {
  package let items: [ReviewItem]
  /// The files that need no review, in the order of kinds, then of ids.
  package let exempt: [ExemptFile]
  /// How far ahead `due` looks.
  package let window: CalendarPeriod

  /// A file that needs no review, and why.
  package struct ExemptFile: Sendable {
    package let file: WorkspaceFile
    package let facts: FileFacts
    package let why: Why

    package enum Why: Sendable, Hashable {
      /// Nobody is shown a retired asset any more.
      case retired
      /// There is nothing to look at yet.
      case planned
    }
  }

  /// How far ahead a review counts as due unless somebody asks for another length of time.
  package static let usualWindow = CalendarPeriod(30, .day)

  package init(
    of workspace: Workspace, on today: CalendarDate, window: CalendarPeriod = usualWindow
  ) {
    let soon = window.end(from: today)
    var items: [ReviewItem] = []
    var exempt: [ExemptFile] = []
    for (file, facts) in workspace.files {
      if let why = ExemptFile.Why(file, in: workspace, on: today) {
        exempt.append(ExemptFile(file: file, facts: facts, why: why))
      } else {
        items.append(ReviewItem(file, facts, in: workspace, soon: soon, on: today))
      }
    }
    self.window = window
    self.items = items.sorted(by: ReviewItem.isMoreUrgent)
    self.exempt = exempt
  }
}

extension ReviewQueue {
  /// The files to look at now or soon.
  package var due: [ReviewItem] { items.filter(\.state.isDue) }

  /// The files whose last review no longer holds, the oldest first.
  package var overdue: [ReviewItem] { items.filter(\.state.isOverdue) }

  package var counts: ReviewCounts { ReviewCounts(of: items) }
}

extension ReviewQueue.ExemptFile.Why {
  fileprivate init?(_ file: WorkspaceFile, in workspace: Workspace, on today: CalendarDate) {
    guard case .asset(let asset) = file else { return nil }
    guard !workspace.assets[asset].hasExpired(on: today) else {
      self = .retired
      return
    }
    switch workspace.assets[asset].status {
    case .retired: self = .retired
    case .planned: self = .planned
    case .draft, .published: return nil
    }
  }
}
