package import WorkspaceModel

/// A commit as the history of coverage names it.
package struct HistoryCommit: Sendable, Hashable {
  /// The full hash; empty for the working tree.
  package let id: String
  package let day: CalendarDate
  /// The first line of its message.
  package let subject: String
  package let author: String

  package init(id: String, day: CalendarDate, subject: String, author: String) {
    self.id = id
    self.day = day
    self.subject = subject
    self.author = author
  }
}

extension HistoryCommit {
  /// The files as they lie in the folder, committed or not.
  package static func workingTree(on day: CalendarDate) -> HistoryCommit {
    HistoryCommit(id: "", day: day, subject: "", author: "")
  }

  package var isWorkingTree: Bool { id.isEmpty }
}
