internal import CoverageAnalysis
internal import GitRevisions
internal import SourceDocuments
internal import WorkspaceModel

/// Measures the files of a past day.
struct PointMeasure: Sendable {
  /// The content of all files of all commits.
  let contents: [BlobID: [UInt8]]
  /// The taxonomy of today, if there is one.
  let taxonomy: RevisionFile?
  let rules: HistoryRules

  /// The files of a day.
  struct State: Sendable {
    let files: RevisionFiles
    /// The day to judge dates by.
    let day: CalendarDate
  }

  /// What could be measured, or why nothing could.
  enum Outcome: Sendable {
    case measured(Coverage)
    case gap(reason: String)
  }

  /// What a measure leaves for the next: what is the same is neither read nor judged again.
  struct Memory: Sendable {
    fileprivate var reading = ReadingMemory()
    fileprivate var coverage: Coverage?
  }
}

extension PointMeasure {
  /// Measures some states, one after the other.
  ///
  /// - Parameters:
  ///   - states: The states.
  ///   - memory: What was left by an earlier measure.
  /// - Returns: The outcomes, and what is left for a later measure.
  func outcomes(
    of states: ArraySlice<State>, _ memory: Memory
  ) -> (outcomes: [Outcome], memory: Memory) {
    var memory = memory
    return (states.map { outcome(of: $0, &memory) }, memory)
  }

  private func outcome(of state: State, _ memory: inout Memory) -> Outcome {
    var files = state.files
    if rules == .today { files[FileKind.taxonomyPath] = taxonomy }
    let tree = RevisionTree(files: files, contents: contents)
    let workspace = WorkspaceReader.read(
      tree, rules: Set(RuleBook.all.map(\.id)), jobs: 1, memory: &memory.reading)
    if let reason = workspace.reasonNotToMeasure { return .gap(reason: reason) }
    let coverage = Coverage(
      of: workspace, on: state.day, depth: .cellsAndFigures, after: memory.coverage)
    memory.coverage = coverage
    return .measured(coverage)
  }
}

extension Workspace {
  /// Why a figure over these files would mislead: a file that can't be read serves nobody, so that
  /// coverage would seem to fall and rise again.
  fileprivate var reasonNotToMeasure: String? {
    let unreadable = Set(unreadablePaths)
    guard let first = unreadable.sorted().first else { return nil }
    let finding = diagnostics.first {
      $0.severity == .error && unreadable.contains($0.place.path)
    }
    let reason =
      finding.map { "\($0.place.path):\($0.place.start.line): \($0.message)" }
      ?? "\(first) can't be read"
    let others = unreadable.count - 1
    return others == 0 ? reason : "\(reason) (and \(English.count(others, "more file")))"
  }
}
