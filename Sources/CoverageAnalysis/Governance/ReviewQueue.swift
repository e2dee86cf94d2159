public import WorkspaceModel

/// Every file of the workspace that somebody has to review, the most urgent first.
public struct ReviewQueue: Sendable {
  public let items: [ReviewItem]
  /// The files that need no review, in the order of kinds, then of ids.
  public let exempt: [ExemptFile]
  /// How far ahead `due` looks.
  public let window: CalendarPeriod

  /// A file that needs no review, and why.
  public struct ExemptFile: Sendable {
    public let path: String
    public let owner: Tag?
    public let why: Why

    public enum Why: Sendable, Hashable {
      /// Nobody is shown a retired asset any more.
      case retired
      /// There is nothing to look at yet.
      case planned
    }
  }

  /// How far ahead a review counts as due unless somebody asks for another length of time.
  public static let usualWindow = CalendarPeriod(30, .day)

  public init(
    of workspace: Workspace, on today: CalendarDate, window: CalendarPeriod = usualWindow
  ) {
    let soon = window.end(from: today)
    var items: [ReviewItem] = []
    var exempt: [ExemptFile] = []
    for (file, facts) in workspace.files {
      if let why = ExemptFile.Why(file, in: workspace, on: today) {
        exempt.append(ExemptFile(path: facts.path, owner: facts.owner, why: why))
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
  public var due: [ReviewItem] { items.filter(\.state.isDue) }

  /// The files whose last review no longer holds, the oldest first.
  public var overdue: [ReviewItem] { items.filter(\.state.isOverdue) }

  public var counts: ReviewCounts { ReviewCounts(of: items) }
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
