package import WorkspaceModel

/// A commit of a repository.
package struct GitCommit: Sendable, Hashable {
  /// The full hash.
  package let id: String
  /// The day on which it was committed, in UTC.
  package let day: CalendarDate
  /// The first line of its message; a stranger's text, which may hold anything but a line end.
  package let subject: String
  /// Who wrote it; a stranger's text as well.
  package let author: String
}

extension GitCommit {
  /// The hash as people write it.
  package var shortID: String { String(id.prefix(9)) }
}
