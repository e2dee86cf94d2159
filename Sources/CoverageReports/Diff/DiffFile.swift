internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// What a change does to coverage as data, apart from the model so that its shape stays.
struct DiffFile: Encodable {
  let schema = "persona-coverage/diff/3"
  let before: Side
  let after: Side
  let verdict: String
  /// The worse ones first.
  let needs: [Need]
  /// The worse ones first.
  let cells: [Cell]
  /// What counts otherwise, whatever is said to it.
  let counting: [Counting]
  /// Coverage after the change, by the needs, weights and priorities of before.
  let heldCoverage: CoverageFile.Share
  /// The gate `no-worse`, whether or not it was asked for.
  let noWorse: NoWorse
  /// The figures that are others than before.
  let figures: [String: Figure]
  let criteria: [Criterion]
  let openCells: Count
  let problems: Problems
  let files: [File]
  /// Whether no asset says what it replies.
  let speaksOldLanguage: Bool

  struct Side: Encodable {
    let name: String
    let commit: String?
    let asOf: String
  }

  struct Cause: Encodable {
    /// `edit`, `time`, `persona` or `taxonomy`: whose doing it is.
    let origin: String
    let text: String
  }

  struct Counting: Encodable {
    let text: String
    /// How many needs come or go by it.
    let needs: Int
  }

  struct NoWorse: Encodable {
    let isMet: Bool
    /// The addresses of what it is not met for.
    let needs: [String]
    let cells: [String]
  }

  struct Figure: Encodable {
    let before: CoverageFile.Share
    let after: CoverageFile.Share
  }

  struct Criterion: Encodable {
    /// Of a definition as a whole its id.
    let address: String
    /// `added`, `removed`, `rewritten`, `hinted` or `unhinted`.
    let change: String
  }

  struct Count: Encodable {
    let before: Int
    let after: Int
  }

  struct Problems: Encodable {
    let new: [Problem]
    let gone: [Problem]
    let remaining: Int
  }

  struct Problem: Encodable {
    let rule: String
    let severity: String
    let path: String
    let line: Int
    let message: String
  }

  struct File: Encodable {
    let path: String
    /// `added`, `removed`, `edited` or `renamed`.
    let change: String
    let formerPath: String?
  }
}

extension DiffFile {
  init(_ review: CoverageReview, _ sides: DiffSides) {
    let (change, problems) = (review.change, review.problems)
    before = Side(sides.before, change.before)
    after = Side(sides.after, change.after)
    verdict = "\(review.coverageText); \(review.countsText)"
    needs = change.needs.map(Need.init)
    cells = change.cells.map(Cell.init)
    counting = change.counting.map { Counting(text: $0.text, needs: $0.needs) }
    heldCoverage = CoverageFile.Share(change.held.share)
    noWorse = NoWorse(NoWorseVerdict(of: change))
    figures = Figure.all(review.movedFigures)
    criteria = change.criteria.map { Criterion(address: $0.address, change: $0.kind.rawValue) }
    openCells = Count(before: change.before.backlog.count, after: change.after.backlog.count)
    self.problems = Problems(
      new: problems.new.map(Problem.init), gone: problems.gone.map(Problem.init),
      remaining: problems.remaining.count)
    files = review.files.files.map(File.init)
    speaksOldLanguage = change.after.speaksOldLanguage
  }
}

extension DiffFile.Side {
  fileprivate init(_ side: DiffSides.Side, _ coverage: Coverage) {
    self.init(name: side.name, commit: side.commit, asOf: coverage.today.description)
  }
}

extension DiffFile.NoWorse {
  fileprivate init(_ verdict: NoWorseVerdict) {
    self.init(
      isMet: verdict.isMet, needs: verdict.needs.map(\.need.address),
      cells: verdict.cells.map(\.address))
  }
}

extension DiffFile.Figure {
  fileprivate static func all(_ figures: [FigureChange]) -> [String: DiffFile.Figure] {
    Dictionary(
      figures.map { figure in
        let (before, after) = (
          CoverageFile.Share(figure.before), CoverageFile.Share(figure.after)
        )
        return (figure.name.rawValue, DiffFile.Figure(before: before, after: after))
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension DiffFile.Cause {
  init(_ cause: ChangeCause) {
    self.init(origin: "\(cause.origin)", text: cause.sentence)
  }
}

extension DiffFile.Problem {
  fileprivate init(_ finding: Diagnostic) {
    self.init(
      rule: finding.rule.id, severity: finding.severity.rawValue, path: finding.place.path,
      line: finding.place.start.line, message: finding.message)
  }
}

extension DiffFile.File {
  fileprivate init(_ file: FileChange) {
    switch file.kind {
    case .added: self.init(path: file.path, change: "added", formerPath: nil)
    case .removed: self.init(path: file.path, change: "removed", formerPath: nil)
    case .edited: self.init(path: file.path, change: "edited", formerPath: nil)
    case .renamed(let old, _): self.init(path: file.path, change: "renamed", formerPath: old)
    }
  }
}
