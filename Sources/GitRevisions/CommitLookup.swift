internal import SourceDocuments

extension GitRepository {
  /// The commit that a revision stands for.
  ///
  /// - Parameter revision: A branch, a tag, a commit's hash, or anything else that git knows for
  ///   one, such as `HEAD~3`.
  /// - Returns: The commit.
  /// - Throws: A `GitFailure` if there is none of that name.
  public func commit(_ revision: String) throws(GitFailure) -> GitCommit {
    try Self.refuseNoRevision(revision)
    let answer = try git.ask(
      ["rev-parse", "--verify", "--end-of-options", "\(revision)^{commit}"])
    let hash = String(decoding: answer.output.dropLast(), as: UTF8.self)
    guard answer.isSuccess, ObjectHash.isValid(hash) else {
      throw try unknown(revision, answer.words)
    }
    let records = try git.output(
      of: ["rev-list", "--no-walk"] + CommitRecord.format + ["--end-of-options", hash, "--"])
    guard let record = CommitRecord.all(in: records).first else {
      throw .unexpected("it tells nothing of the commit \(hash)")
    }
    return record.commit
  }

  /// The commit from which two others went apart.
  ///
  /// - Parameters:
  ///   - left: A commit.
  ///   - right: Another one.
  /// - Returns: The newest commit that both hold.
  /// - Throws: A `GitFailure` if there is none, or a shallow clone does not hold it.
  public func mergeBase(
    _ left: GitCommit, _ right: GitCommit
  ) throws(GitFailure) -> GitCommit {
    let answer = try git.ask(["merge-base", "--end-of-options", left.id, right.id])
    let hash = String(decoding: answer.output.prefix { $0 != Byte.lineFeed }, as: UTF8.self)
    guard answer.isSuccess, ObjectHash.isValid(hash) else {
      throw isShallow ? .noMergeBaseInShallowClone(left, right) : .nothingInCommon(left, right)
    }
    return try commit(hash)
  }

  /// The name of the branch that is checked out; none where no branch is.
  public func branch() throws(GitFailure) -> String? {
    let answer = try git.ask(["symbolic-ref", "--quiet", "--short", "HEAD"])
    return answer.isSuccess ? String(decoding: answer.output.dropLast(), as: UTF8.self) : nil
  }
}

extension GitRepository {
  /// Refuses what git would read as an option, or nobody could have meant.
  private static func refuseNoRevision(_ revision: String) throws(GitFailure) {
    let isPlain = revision.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    guard !revision.isEmpty, isPlain, revision.utf8.count <= 1_000 else {
      throw .emptyOrOdd(revision)
    }
    guard !revision.hasPrefix("-") else { throw .looksLikeAnOption(revision) }
  }

  /// Why there is no commit of a name.
  private func unknown(_ revision: String, _ words: String) throws(GitFailure) -> GitFailure {
    if words.contains("is ambiguous"), words.contains("short object ID") {
      return .ambiguous(revision)
    }
    let names = try referenceNames()
    if try isWithoutCommit(revision, names) {
      return .noCommits(branch: names.isEmpty ? nil : try branch())
    }
    let near = Spelling.nearest(to: revision, among: Self.candidates(names))
    if isShallow, near.isEmpty { return .unknownInShallowClone(revision) }
    return .unknown(revision, near: near)
  }

  /// Whether a revision is only unknown because nothing has been committed.
  private func isWithoutCommit(
    _ revision: String, _ names: [String]
  ) throws(GitFailure) -> Bool {
    guard names.isEmpty || revision.hasPrefix("HEAD") || revision.hasPrefix("@") else {
      return false
    }
    return try !git.ask(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]).isSuccess
  }

  private func referenceNames() throws(GitFailure) -> [String] {
    let answer = try git.ask([
      "for-each-ref", "--count=10000", "--format=%(refname:short)",
      "refs/heads", "refs/remotes", "refs/tags",
    ])
    return answer.output.split(separator: Byte.lineFeed).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names that may have been meant; a branch of another clone also by its last part.
  private static func candidates(_ names: [String]) -> [Spelling.Candidate] {
    names.flatMap { name -> [Spelling.Candidate] in
      guard let slash = name.firstIndex(of: "/") else { return [Spelling.Candidate(name)] }
      let last = String(name[name.index(after: slash)...])
      return [Spelling.Candidate(name), Spelling.Candidate(last, meaning: name)]
    }
  }
}
