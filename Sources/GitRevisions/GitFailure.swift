internal import SourceDocuments

/// Why something of a repository can't be read.
public struct GitFailure: Error, Hashable {
  public let kind: Kind
  /// What is wrong and how to mend it: one sentence, in which nothing can steer a terminal.
  public let message: String

  /// What kind of failure it is, for callers that go on without git.
  public enum Kind: Sendable {
    case notInstalled, noRepository, notTrusted, noCommits
    case notARevision, unknownRevision, shallow, nothingInCommon
    case contentMissing, tooLarge, unexpected
  }

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message.inert
  }
}
