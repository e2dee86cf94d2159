internal import SourceDocuments

/// The git repository around a workspace, which is only ever read.
public struct GitRepository: Sendable {
  let git: GitProcess
  /// The path of the workspace inside of the repository: empty, or `marketing/` with its slash.
  public let prefix: String
  /// Whether the clone holds only the newest commits.
  public let isShallow: Bool
  /// Whether the repository has no files beside its own.
  public let isBare: Bool

  /// Finds the repository around a folder.
  ///
  /// - Parameters:
  ///   - workspaceRoot: The workspace's root.
  ///   - environment: Where programs and settings lie.
  /// - Returns: The repository.
  /// - Throws: A `GitFailure` where there is none, or git can't be run.
  public static func around(
    _ workspaceRoot: String, environment: GitEnvironment = .ofThisRun
  ) throws(GitFailure) -> GitRepository {
    let git = GitProcess(folder: workspaceRoot, environment: environment)
    // The prefix goes last, because a folder's name may hold a line end.
    let output = try git.output(of: [
      "rev-parse", "--is-shallow-repository", "--is-bare-repository", "--show-prefix",
    ])
    let lines = output.split(
      separator: Byte.lineFeed, maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3 else { throw .unexpected("it does not say where it is") }
    return GitRepository(
      git: git, prefix: String(decoding: lines[2].dropLast(), as: UTF8.self),
      isShallow: lines[0].elementsEqual("true".utf8), isBare: lines[1].elementsEqual("true".utf8))
  }
}
