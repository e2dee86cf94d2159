internal import CoverageAnalysis
internal import GitRevisions
internal import ParallelWork
internal import SourceDocuments
internal import WorkspaceModel

/// Reads how coverage went over the commits of a repository, without checking any of them out.
///
/// What is the same in two commits is neither parsed nor judged again, and of each commit only what it
/// changed is asked for.
struct RevisionHistory {
  private let repository: GitRepository
  private let rules: HistoryRules
  private let jobs: Int

  /// Which commits are looked at.
  struct Selection {
    var newest = "HEAD"
    /// The first day; none for all.
    var since: CalendarDate?
    /// Whether each commit is a point of its own, rather than the last one of each day.
    var takesEachCommit = false
    /// How many commits are read at most.
    var limit = 5_000
    /// What the limit may be.
    static let limits = 1...1_000_000
  }

  init(_ repository: GitRepository, rules: HistoryRules, jobs: Int) {
    self.repository = repository
    self.rules = rules
    // Each thread holds the states that it has measured, so that more of them cost memory.
    self.jobs = min(jobs, 8)
  }
}

extension RevisionHistory {
  /// Reads the history of a selection.
  ///
  /// - Parameters:
  ///   - selection: The commits.
  ///   - coverage: The coverage of the files as they are, as the last point; none for no such point.
  /// - Returns: The history, the oldest first; empty where no commit touched the workspace.
  /// - Throws: A `GitFailure` where they can't be read.
  func read(
    _ selection: Selection, endingWith coverage: Coverage? = nil
  ) throws(GitFailure) -> CoverageHistory {
    let newest = try repository.commit(selection.newest)
    let folders = try repository.folders(of: newest, includesEarlier: rules == .then)
    // One more than is shown tells whether there are older ones.
    let found = try repository.history(
      from: newest, since: selection.since, limit: selection.limit + 1,
      in: folders)
    let entries = Array(found.prefix(selection.limit))
    let files = try repository.files(of: newest, below: folders)
    var start = FileTrack.before(entries, files)
    let contents = try contents(of: start, entries)
    start.layout = WorkspaceLayout(
      of: RevisionTree(files: RevisionFiles(files), contents: contents))
    let measure = PointMeasure(
      contents: contents, taxonomy: files.first { $0.path == FileKind.taxonomyPath }, rules: rules)
    var writer = HistoryWriter(start, rules)
    var reading = start
    var memory = PointMeasure.Memory()
    let groups = Self.groups(of: entries.reversed(), selection)
    // Some points for each thread at a time, so that memory does not grow with the commits; before
    // that one alone, because no thread has anything to go on from.
    var rest = groups[...]
    while !rest.isEmpty {
      let some = rest.prefix(rest.startIndex == 0 ? 1 : jobs * Self.run)
      rest = rest[some.endIndex...]
      let states = some.map { group in
        for entry in group { reading.apply(entry.changes) }
        return PointMeasure.State(
          files: reading.files, day: group.last?.commit.day ?? newest.day)
      }
      let runs = stride(from: 0, to: states.count, by: Self.run)
        .map { states[$0..<min($0 + Self.run, states.count)] }
      let known = memory
      let results = Parallel.map(runs, jobs: jobs, chunkSize: 1) { _, run in
        measure.outcomes(of: run, known)
      }
      memory = results.last?.memory ?? memory
      for (group, outcome) in zip(some, results.flatMap(\.outcomes)) { writer.add(group, outcome) }
    }
    if let coverage { writer.addWorkingTree(coverage) }
    return writer.history(cut: cut(found, selection))
  }

  /// How many points a thread measures one after the other, each from what the one before left.
  private static let run = 4

  /// The content of all files of all commits, each once.
  private func contents(
    of track: FileTrack, _ entries: [HistoryEntry]
  ) throws(GitFailure) -> [BlobID: [UInt8]] {
    let files = track.files.all + entries.flatMap(\.changes).compactMap(\.after)
    return try repository.blobs(
      Set(files.filter { $0.isVisible && $0.isRead }.map(\.blob)))
  }

  /// The commits of each point, the oldest first.
  private static func groups(
    of entries: [HistoryEntry], _ selection: Selection
  ) -> [[HistoryEntry]] {
    var groups: [[HistoryEntry]] = []
    for entry in entries {
      if !selection.takesEachCommit, let day = groups.last?.last?.commit.day,
        entry.commit.day == day
      {
        groups[groups.count - 1].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups
  }

  /// Why older commits are missing, as a sentence.
  private func cut(_ found: [HistoryEntry], _ selection: Selection) -> String? {
    if found.count > selection.limit {
      return "Older commits were left out: the limit is \(selection.limit)."
    }
    if selection.since != nil { return nil }
    guard repository.isShallow else { return nil }
    return "The clone holds only the newest commits: fetch all of them for the whole history "
      + "(`fetch-depth: 0` in GitHub, `GIT_DEPTH: 0` in GitLab)."
  }
}

extension RevisionHistory {
  /// The last commits of a workspace's repository, up to the files as they are.
  static func of(
    _ loaded: LoadedWorkspace, commits: Int, jobs: Int
  ) throws -> CoverageHistory {
    try RevisionHistory(GitRepository.around(loaded.root), rules: .today, jobs: jobs)
      .read(.init(limit: commits), endingWith: loaded.coverage)
  }
}
