public import WorkspaceModel

/// A commit of a repository.
public struct GitCommit: Sendable, Hashable {
  /// The full hash.
  public let id: String
  /// The day on which it was committed, in UTC.
  public let day: CalendarDate
  /// The first line of its message; a stranger's text, which may hold anything but a line end.
  public let subject: String
  /// Who wrote it; a stranger's text as well.
  public let author: String
}

extension GitCommit {
  /// The hash as people write it.
  public var shortID: String { String(id.prefix(9)) }
}
