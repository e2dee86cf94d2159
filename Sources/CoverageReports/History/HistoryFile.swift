internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// A history as data, apart from the model so that its shape stays.
struct HistoryFile: Encodable {
  let schema = "persona-coverage/history/2"
  /// How coverage went, in one sentence.
  let headline: String
  /// By which taxonomy commits are judged: `today` or `then`.
  let rules: String
  /// Why there are no older commits; none where it begins with the first one.
  let cut: String?
  /// The oldest first.
  let points: [Point]

  struct Point: Encodable {
    let commit: Commit
    /// The earlier commits that the point sums up.
    let otherCommits: [Commit]
    /// Why nothing was measured; none where something was.
    let gap: String?
    let measure: Measure?
    /// The cells that are in another state than at the measured point before, the worse ones first.
    let cells: [DiffFile.Cell]
  }

  struct Commit: Encodable {
    /// The full hash; none for the working tree.
    let id: String?
    let day: String
    let subject: String
    let author: String?
  }

  struct Share: Encodable {
    let numerator: Amount
    let denominator: Amount
    let percent: Int?
  }

  struct Measure: Encodable {
    let figures: [String: Share]
    let gaps: CoverageFile.Gaps
    let strongCells: Int
    let personas: Int
    let assets: Int
    let liveAssets: Int
    let findings: [String: Int]
  }
}

extension HistoryFile {
  init(_ history: CoverageHistory) {
    headline = history.sentence
    rules = history.rules.rawValue
    cut = history.cut
    points = history.points.map { point in
      Point(
        commit: Commit(point.commit), otherCommits: point.otherCommits.map(Commit.init),
        gap: point.gapReason, measure: point.measure.map(Measure.init),
        cells: point.changes.map(DiffFile.Cell.init))
    }
  }
}

extension HistoryFile.Commit {
  fileprivate init(_ commit: HistoryCommit) {
    id = commit.isWorkingTree ? nil : commit.id
    day = commit.day.description
    subject = commit.subject
    author = commit.author.isEmpty ? nil : commit.author
  }
}

extension HistoryFile.Measure {
  fileprivate init(_ measure: HistoryMeasure) {
    figures = Dictionary(
      uniqueKeysWithValues: FigureName.allCases.map { name in
        let share = measure[name]
        return (
          name.rawValue,
          HistoryFile.Share(
            numerator: Amount(share.numeratorText), denominator: Amount(share.denominatorText),
            percent: share.percent)
        )
      })
    gaps = CoverageFile.Gaps(
      missing: measure.gaps.missing, notAssessed: measure.gaps.notAssessed,
      weak: measure.gaps.weak)
    strongCells = measure.strongCells
    personas = measure.personas
    assets = measure.assets
    liveAssets = measure.liveAssets
    findings = Dictionary(
      uniqueKeysWithValues: Severity.allCases.map { ($0.rawValue, measure.problems($0)) })
  }
}
