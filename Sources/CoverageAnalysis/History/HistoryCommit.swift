public import WorkspaceModel

/// A commit as the history of coverage names it.
public struct HistoryCommit: Sendable, Hashable {
  /// The full hash; empty for the working tree.
  public let id: String
  public let day: CalendarDate
  /// The first line of its message.
  public let subject: String
  public let author: String

  public init(id: String, day: CalendarDate, subject: String, author: String) {
    self.id = id
    self.day = day
    self.subject = subject
    self.author = author
  }
}

extension HistoryCommit {
  /// The files as they lie in the folder, committed or not.
  public static func workingTree(on day: CalendarDate) -> HistoryCommit {
    HistoryCommit(id: "", day: day, subject: "", author: "")
  }

  public var isWorkingTree: Bool { id.isEmpty }
}
