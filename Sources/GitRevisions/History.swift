internal import SourceDocuments
public import WorkspaceModel

extension GitRepository {
  /// How files are compared: those that look alike count as renamed, and nothing of the
  /// repository's configuration can change that.
  private static let comparison = [
    "-r", "-z", "--raw", "--no-abbrev", "--full-index", "-M50%", "-l1000", "--no-rename-empty",
    "--no-ext-diff", "--no-textconv", "--no-color", "--relative", "--ignore-submodules=none",
  ]

  /// The commits that touched the workspace, the newest first, along the first parents: of a merge
  /// only what it brought.
  ///
  /// A commit whose clock was behind has the day of the one before it, so that days never go back.
  ///
  /// - Parameters:
  ///   - newest: Where to begin.
  ///   - since: The first day of the time that is asked for; none for all.
  ///   - limit: How many commits to give at most.
  ///   - folders: The folders and files of the workspace that are looked at.
  /// - Returns: The commits with what each one changed.
  /// - Throws: A `GitFailure` if they can't be read.
  public func history(
    from newest: GitCommit, since: CalendarDate?, limit: Int,
    in folders: [String] = WorkspaceLayout.usualFolders
  ) throws(GitFailure) -> [HistoryEntry] {
    let output = try git.output(
      of: ["rev-list", "--first-parent", "--max-count=\(limit)"] + CommitRecord.format
        + [newest.id, "--"] + folders)
    // By git's own limit a single wrong clock would hide all that was before it.
    let records = CommitRecord.all(in: output).inOrderOfDays
      .filter { record in since.map { record.commit.day >= $0 } ?? true }
    var entries: [HistoryEntry] = []
    // Some at a time, so that no answer is longer than git may give one.
    for start in stride(from: 0, to: records.count, by: 1_000) {
      let some = records[start..<min(start + 1_000, records.count)]
      let changes = try changes(of: some, in: folders)
      entries += some.map {
        HistoryEntry(commit: $0.commit, parent: $0.parent, changes: changes[$0.commit.id] ?? [])
      }
    }
    return entries
  }

  /// The files that have another path in a later commit, by their earlier one.
  ///
  /// - Parameters:
  ///   - from: The earlier commit.
  ///   - to: The later commit.
  /// - Returns: The new paths by the old ones, both from the workspace's root.
  /// - Throws: A `GitFailure` if the commits can't be read.
  public func renames(
    from: GitCommit, to: GitCommit
  ) throws(GitFailure) -> [String: String] {
    let output = try git.output(
      of: ["diff-tree"] + Self.comparison + [from.id, to.id, "--"]
        + Set(folders(of: files(of: from)) + folders(of: files(of: to))).sorted())
    let changes = RevisionChange.byCommit(in: output)[""] ?? []
    let pairs = changes.compactMap { change -> (String, String)? in
      guard change.isRenamed, let before = change.before, let after = change.after else {
        return nil
      }
      return (before.path, after.path)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

extension GitRepository {
  /// The folders of the workspace in a commit, and in those before it.
  ///
  /// - Parameters:
  ///   - newest: The commit.
  ///   - includesEarlier: Whether each commit's own taxonomy says where its assets lie.
  /// - Returns: The folders, each once.
  /// - Throws: A `GitFailure` if the commits can't be read.
  public func folders(
    of newest: GitCommit, includesEarlier: Bool
  ) throws(GitFailure) -> [String] {
    let current = try folders(of: files(of: newest))
    guard includesEarlier else { return current }
    let entries = try history(
      from: newest, since: nil, limit: Self.taxonomyLimit, in: [FileKind.taxonomyPath])
    let taxonomies = entries.flatMap(\.changes).flatMap { [$0.before, $0.after] }
      .compactMap(\.self).filter { $0.path == FileKind.taxonomyPath && $0.isRead }
    let contents = try blobs(Set(taxonomies.map(\.blob)))
    let earlier = contents.values.flatMap { WorkspaceLayout(taxonomy: $0).folders }
    return Set(current + earlier).sorted()
  }

  /// How many changes of a taxonomy are looked at.
  private static let taxonomyLimit = 1_000

  private func changes(
    of records: some Collection<CommitRecord>, in folders: [String]
  ) throws(GitFailure) -> [String: [RevisionChange]] {
    // A commit before which there is none is compared with nothing, because of `--root`.
    let lines = records.map { "\($0.commit.id)\($0.parent.map { " \($0)" } ?? "")\n" }
    let output = try git.output(
      of: ["diff-tree", "--stdin", "--root"] + Self.comparison + ["--"] + folders,
      input: Array(lines.joined().utf8))
    return RevisionChange.byCommit(in: output)
  }
}
