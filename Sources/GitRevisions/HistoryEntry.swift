/// A commit of the history, with what it did to the files of the workspace.
public struct HistoryEntry: Sendable, Hashable {
  public let commit: GitCommit
  /// The commit that it is compared with; none for the first one, and where a shallow clone ends:
  /// all its files are new then.
  public let parent: String?
  /// In the order of the paths.
  public let changes: [RevisionChange]
}
