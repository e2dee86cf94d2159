internal import CoverageAnalysis
internal import GitRevisions
internal import SourceDocuments
internal import WorkspaceModel

/// Reads how coverage went over the commits of a repository, without checking any of them out.
///
/// Files that are the same in two commits are parsed once, and of each commit only what it changed
/// is asked for.
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
  }

  init(_ repository: GitRepository, rules: HistoryRules, jobs: Int) {
    self.repository = repository
    self.rules = rules
    self.jobs = jobs
  }
}

extension RevisionHistory {
  /// Reads the history of a selection.
  ///
  /// - Parameter selection: The commits.
  /// - Returns: The history, the oldest first; empty where no commit touched the workspace.
  /// - Throws: A `GitFailure` where they can't be read.
  func read(_ selection: Selection) throws(GitFailure) -> CoverageHistory {
    let newest = try repository.commit(selection.newest)
    let entries = try repository.history(
      from: newest, since: selection.since, limit: selection.limit)
    let files = try repository.files(of: newest)
    var track = FileTrack.before(entries, files)
    let contents = try contents(of: track, entries)
    let taxonomy = files.first { $0.path == FileKind.taxonomyPath }
    var recorder = HistoryRecorder(rules: rules)
    var memory = ReadingMemory()
    for group in Self.groups(of: entries.reversed(), selection) {
      guard let last = group.last?.commit else { continue }
      for entry in group { track.apply(entry.changes) }
      let point = PointCommits(last, group.dropLast().map(\.commit))
      var state = track.files
      if rules == .today { state[FileKind.taxonomyPath] = taxonomy }
      let tree = RevisionTree(files: Array(state.values), contents: contents)
      let workspace = WorkspaceReader.read(
        tree, rules: Set(RuleBook.all.map(\.id)), jobs: jobs, memory: &memory)
      if let reason = workspace.reasonNotToMeasure {
        recorder.addGap(point.commit, others: point.others, reason: reason)
      } else {
        recorder.add(
          point.commit, others: point.others,
          coverage: Coverage(of: workspace, on: last.day, depth: .cellsAndFigures),
          findings: workspace.diagnostics, files: track.changesFromHere())
      }
    }
    return recorder.history(cut: cut(entries, selection))
  }

  /// The content of all files of all commits, each once.
  private func contents(
    of track: FileTrack, _ entries: [HistoryEntry]
  ) throws(GitFailure) -> [BlobID: [UInt8]] {
    let files = Array(track.files.values) + entries.flatMap(\.changes).compactMap(\.after)
    return try repository.blobs(
      Set(files.filter { $0.isVisible && $0.isRead }.map(\.blob)))
  }

  /// The commits of each point, the oldest first.
  private static func groups(
    of entries: [HistoryEntry], _ selection: Selection
  ) -> [[HistoryEntry]] {
    var groups: [[HistoryEntry]] = []
    for entry in entries {
      // A commit whose clock was behind belongs to the day of the one before it.
      if !selection.takesEachCommit, let day = groups.last?.last?.commit.day,
        entry.commit.day <= day
      {
        groups[groups.count - 1].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups
  }

  /// Why older commits are missing, as a sentence.
  private func cut(_ entries: [HistoryEntry], _ selection: Selection) -> String? {
    if entries.count >= selection.limit {
      return "Only the last \(English.count(selection.limit, "commit")) were read."
    }
    if selection.since != nil { return nil }
    guard repository.isShallow else { return nil }
    return "The clone holds only the newest commits: fetch all of them for the whole history "
      + "(`fetch-depth: 0` in GitHub, `GIT_DEPTH: 0` in GitLab)."
  }
}

/// The commits that a point of a history sums up.
private struct PointCommits {
  let commit: HistoryCommit
  let others: [HistoryCommit]

  init(_ last: GitCommit, _ others: [GitCommit]) {
    commit = HistoryCommit(last)
    self.others = others.map(HistoryCommit.init)
  }
}

extension HistoryCommit {
  fileprivate init(_ commit: GitCommit) {
    self.init(id: commit.id, day: commit.day, subject: commit.subject, author: commit.author)
  }
}

extension Workspace {
  /// Why a figure over these files would mislead: a file that can't be read serves nobody, so that
  /// coverage would seem to fall and rise again.
  fileprivate var reasonNotToMeasure: String? {
    let unreadable = Set(facts.filter(\.isUnreadable).map(\.path))
    guard !unreadable.isEmpty else { return nil }
    let finding = diagnostics.first {
      $0.severity == .error && unreadable.contains($0.place.path)
    }
    let first =
      finding.map { "\($0.place.path):\($0.place.start.line): \($0.message)" }
      ?? "\(unreadable.sorted()[0]) can't be read"
    let others = unreadable.count - 1
    return others == 0 ? first : "\(first) (and \(English.count(others, "more file")))"
  }
}
