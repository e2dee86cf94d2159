public import SourceDocuments
public import WorkspaceModel

/// Writes a history down, point by point from the oldest.
///
/// Of all coverages it holds the last one only, so that memory does not grow with the commits.
public struct HistoryRecorder: Sendable {
  private let rules: HistoryRules
  private var points: [HistoryPoint] = []
  private var last: (coverage: Coverage, cells: HistoryCells)?

  /// Begins a history.
  ///
  /// - Parameter rules: By which taxonomy the coverages that are added are computed.
  public init(rules: HistoryRules) {
    self.rules = rules
  }
}

extension HistoryRecorder {
  /// Adds a point that could be measured.
  ///
  /// - Parameters:
  ///   - commit: The commit.
  ///   - others: The earlier commits that the point sums up, the oldest first.
  ///   - coverage: The coverage of its files on its day.
  ///   - findings: What is wrong in its files.
  ///   - files: How its files differ from those of the last point that was measured; none where
  ///     that is not known.
  public mutating func add(
    _ commit: HistoryCommit, others: [HistoryCommit] = [], coverage: Coverage,
    findings: [Diagnostic], files: FileChanges? = nil
  ) {
    let cells = HistoryCells(of: coverage, sharing: last?.cells)
    let (changes, former) = last.map { Self.compare($0, coverage, cells, files) } ?? ([], [:])
    points.append(
      HistoryPoint(
        commit: commit, otherCommits: others,
        outcome: .measured(HistoryMeasure(coverage, cells, findings)), changes: changes,
        formerAddresses: former))
    last = (coverage, cells)
  }

  /// Adds a point that could not be measured; what moves after it is told against the last point
  /// that was.
  ///
  /// - Parameters:
  ///   - commit: The commit.
  ///   - others: The earlier commits that the point sums up, the oldest first.
  ///   - reason: Why it can't be measured.
  public mutating func addGap(
    _ commit: HistoryCommit, others: [HistoryCommit] = [], reason: String
  ) {
    points.append(
      HistoryPoint(
        commit: commit, otherCommits: others, outcome: .gap(reason: reason), changes: [],
        formerAddresses: [:]))
  }

  /// The history as far as it is written.
  ///
  /// - Parameter cut: Why there are no older commits in it, as a sentence.
  /// - Returns: The history.
  public func history(cut: String? = nil) -> CoverageHistory {
    CoverageHistory(points: points, rules: rules, cut: cut)
  }
}

extension HistoryRecorder {
  /// What moved since the last measured point, and what cells of renamed personas were called then.
  ///
  /// Causes are only looked for where a cell is in another state, which is seldom.
  private static func compare(
    _ last: (coverage: Coverage, cells: HistoryCells), _ coverage: Coverage,
    _ cells: HistoryCells, _ files: FileChanges?
  ) -> ([CellChange], [String: String]) {
    let renamed = HistoryCells(of: last.coverage, LaterNames(files))
    let former = Dictionary(
      zip(renamed.addresses, last.cells.addresses).filter { $0 != $1 },
      uniquingKeysWith: { first, _ in first })
    guard !renamed.standLike(cells) else { return ([], former) }
    return (CoverageChange(from: last.coverage, to: coverage, files: files).cells, former)
  }
}
