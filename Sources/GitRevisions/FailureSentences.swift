internal import SourceDocuments

extension GitFailure {
  static var notInstalled: GitFailure {
    GitFailure(.notInstalled, "git was not found: install it, or put its folder on the PATH")
  }

  static var tooMuchOutput: GitFailure {
    GitFailure(
      .tooLarge,
      "git answers with more than \(GitProcess.outputLimit >> 20) MiB, which is the limit: "
        + "ask for fewer commits, or for a shorter time")
  }

  /// The texts of one revision, or of a whole history, are more than is kept in memory.
  static func tooMuchContent(_ limit: Int) -> GitFailure {
    GitFailure(
      .tooLarge,
      "the files to read are larger than \(limit >> 20) MiB together, which is the limit: "
        + "take out of the workspace what is no text of the team's, or ask for a shorter time")
  }

  static func unexpected(_ words: String) -> GitFailure {
    GitFailure(
      .unexpected,
      "git could not read the repository: \(words); git fsck finds out whether it is damaged")
  }

  /// What git says of a failure, in our words where it is a known one.
  ///
  /// - Parameters:
  ///   - words: What it says.
  ///   - folder: Where it was run.
  ///   - isPartial: Whether the clone leaves out what it could fetch.
  /// - Returns: The failure.
  static func ofGit(_ words: String, in folder: String, isPartial: Bool) -> GitFailure {
    if words.contains("not a git repository") || words.contains("cannot change to") {
      return GitFailure(
        .noRepository,
        "the folder \(folder) is in no git repository: start one there with git init, "
          + "or name a folder of one with -C")
    }
    if words.contains("dubious ownership") { return notTrusted(words, in: folder) }
    if isPartial, missing.contains(where: words.contains) {
      return GitFailure(.contentMissing, "this clone leaves out a part of the past, \(howToFill)")
    }
    return unexpected(firstLine(of: words))
  }

  /// Words by which git says that something is not there.
  private static let missing = [
    "unable to read", "ould not read", "lazy fetching", "bad object", "not a tree object",
    "ould not fetch", "missing", "promisor",
  ]
}

extension GitFailure {
  static func emptyOrOdd(_ revision: String) -> GitFailure {
    let what = revision.isEmpty ? "an empty text" : revision.quoted
    return GitFailure(
      .notARevision, "\(what) is no revision: name a branch, a tag or a commit, such as main")
  }

  static func looksLikeAnOption(_ revision: String) -> GitFailure {
    GitFailure(
      .notARevision,
      "\(revision.quoted) is no revision, because it begins with a hyphen: write the full name of "
        + "such a branch, as in \("refs/heads/\(revision)".quoted)")
  }

  static func ambiguous(_ revision: String) -> GitFailure {
    GitFailure(
      .unknownRevision,
      "several commits begin with \(revision.quoted): write more of the hash of the one you mean")
  }

  static func unknown(_ revision: String, near: [String]) -> GitFailure {
    let advice =
      near.isEmpty
      ? "name a branch, a tag or a commit of this repository (git branch --all lists the branches)"
      : "did you mean \(English.list(near.map(\.quoted), "or"))?"
    return GitFailure(.unknownRevision, "there is no commit \(revision.quoted): \(advice)")
  }

  static func unknownInShallowClone(_ revision: String) -> GitFailure {
    GitFailure(
      .shallow,
      "there is no commit \(revision.quoted) in this clone, which holds only the newest commits: "
        + howToDeepen)
  }

  static func noMergeBaseInShallowClone(_ left: GitCommit, _ right: GitCommit) -> GitFailure {
    GitFailure(
      .shallow,
      "the commit from which \(left.shortID) and \(right.shortID) went apart is not in this clone, "
        + "which holds only the newest commits: \(howToDeepen)")
  }

  /// How a clone gets all its commits, in the places where clones are usually shallow.
  public static let howToDeepen =
    "fetch the others with git fetch --unshallow "
    + "(on GitHub: `fetch-depth: 0` for actions/checkout; on GitLab: `GIT_DEPTH: 0`)"

  static func nothingInCommon(_ left: GitCommit, _ right: GitCommit) -> GitFailure {
    GitFailure(
      .nothingInCommon,
      "\(left.shortID) and \(right.shortID) have no commit in common: "
        + "compare two that come from one beginning")
  }

  /// Nothing is committed: on a branch beside others, or anywhere.
  static func noCommits(branch: String?) -> GitFailure {
    let what = branch.map { "the branch \($0.quoted)" } ?? "the repository"
    return GitFailure(
      .noCommits, "\(what) has no commit yet: make the first one with git add and git commit")
  }

  /// The content of some files is not in the repository: left out by the clone, or lost.
  static func contentMissing(_ count: Int, isPartial: Bool) -> GitFailure {
    let files = English.count(count, "file")
    return GitFailure(
      .contentMissing,
      isPartial
        ? "this clone leaves out the content of \(files) of the past, \(howToFill)"
        : "the content of \(files) of the past is missing, though this clone should hold it: "
          + "git fsck tells what is damaged; a new clone is whole")
  }

  /// How a clone that leaves out content gets it.
  private static let howToFill =
    "and nothing is fetched while reading: fetch it with git fetch --refetch --no-filter, "
    + "or clone again without --filter"
}

extension GitFailure {
  private static func notTrusted(_ words: String, in folder: String) -> GitFailure {
    // git names the repository's own folder in quotes; it may lie above the workspace.
    let quoted = words.split(separator: "'", omittingEmptySubsequences: false)
    let repository = quoted.count > 2 ? String(quoted[1]) : folder
    return GitFailure(
      .notTrusted,
      "git does not read the repository \(repository), because it belongs to another user "
        + "(it says: detected dubious ownership): to allow it, run "
        + "git config --global --add safe.directory \(repository.asShellWord)")
  }

  private static func firstLine(of words: String) -> String {
    let line = words.split(whereSeparator: \.isNewline).first.map(String.init)
    guard let line else { return "it does not say why" }
    let text = line.hasPrefix("fatal: ") ? String(line.dropFirst(7)) : line
    guard text.unicodeScalars.count > 300 else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(299))) + "…"
  }
}

extension String {
  /// The text as a shell takes it for one word.
  fileprivate var asShellWord: String {
    let isPlain = utf8.allSatisfy { byte in
      Byte.isDigit(byte) || Byte.isLowercase(byte) || Byte.isUppercase(byte)
        || "/._-".utf8.contains(byte)
    }
    if isPlain { return self }
    let parts = split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.joined(separator: "'\\''"))'"
  }
}
