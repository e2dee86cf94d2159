internal import CoverageAnalysis
internal import GitRevisions
internal import WorkspaceModel

/// Writes points down in their order, each with what its commits changed.
struct HistoryWriter {
  private var track: FileTrack
  private var recorder: HistoryRecorder

  /// Begins with the files before the first commit.
  init(_ start: FileTrack, _ rules: HistoryRules) {
    track = start
    recorder = HistoryRecorder(rules: rules)
  }
}

extension HistoryWriter {
  /// Adds the point of some commits, the oldest first.
  mutating func add(_ commits: [HistoryEntry], _ outcome: PointMeasure.Outcome) {
    for entry in commits { track.apply(entry.changes) }
    guard let last = commits.last?.commit else { return }
    let others = commits.dropLast().map { HistoryCommit($0.commit) }
    switch outcome {
    case .gap(let reason): recorder.addGap(HistoryCommit(last), others: others, reason: reason)
    case .measured(let coverage):
      recorder.add(
        HistoryCommit(last), others: others, coverage: coverage,
        findings: coverage.workspace.diagnostics, files: track.changesFromHere())
    }
  }

  /// Adds the files as they are, committed or not.
  mutating func addWorkingTree(_ coverage: Coverage) {
    recorder.add(
      .workingTree(on: coverage.today), coverage: coverage,
      findings: coverage.workspace.diagnostics)
  }

  func history(cut: String?) -> CoverageHistory { recorder.history(cut: cut) }
}

extension HistoryCommit {
  fileprivate init(_ commit: GitCommit) {
    self.init(id: commit.id, day: commit.day, subject: commit.subject, author: commit.author)
  }
}
