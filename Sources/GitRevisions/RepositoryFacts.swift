internal import SourceDocuments

extension GitRepository {
  /// The version of the git that is installed, such as `2.39.5`.
  ///
  /// - Parameter environment: Where programs and settings lie.
  /// - Returns: The version.
  /// - Throws: A `GitFailure` if there is no git.
  public static func gitVersion(
    environment: GitEnvironment = .ofThisRun
  ) throws(GitFailure) -> String {
    let output = try GitProcess(folder: "/", environment: environment).output(of: ["version"])
    // `git version 2.39.5`, on a Mac with more behind it.
    let words = output.split(whereSeparator: Byte.isWhiteSpace)
    return String(decoding: words.dropFirst(2).first ?? [], as: UTF8.self)
  }

  /// Whether a checkout leaves files out, so that the folder holds less than its commit.
  public func isSparse() throws(GitFailure) -> Bool {
    let answer = try git.ask(["config", "--type=bool", "--get", "core.sparseCheckout"])
    return answer.isSuccess && answer.output.starts(with: "true".utf8)
  }

  /// The files of the workspace that a sparse checkout leaves out of the folder.
  ///
  /// - Parameter folders: The folders of the workspace.
  /// - Returns: Their paths from the workspace's root; none of a checkout that is whole.
  /// - Throws: A `GitFailure` if git can't say.
  public func leftOut(of folders: [String]) throws(GitFailure) -> [String] {
    guard try isSparse() else { return [] }
    // `S PATH` for what the index holds and the folder need not.
    let output = try git.output(of: ["ls-files", "-t", "-z", "--"] + folders)
    return output.split(separator: 0).filter { $0.starts(with: "S ".utf8) }
      .map { String(decoding: $0.dropFirst(2), as: UTF8.self) }
  }

  /// How many commits a commit has behind it, itself included.
  public func count(from commit: GitCommit) throws(GitFailure) -> Int {
    let output = try git.output(
      of: ["rev-list", "--count", "--end-of-options", commit.id, "--"])
    return Int(String(decoding: output.dropLast(), as: UTF8.self)) ?? 0
  }
}
