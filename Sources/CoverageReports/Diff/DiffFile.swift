internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// What a change does to coverage as data, apart from the model so that its shape stays.
struct DiffFile: Encodable {
  let schema = "persona-coverage/diff/1"
  let before: Side
  let after: Side
  let verdict: String
  /// Whether the files, and not the time alone, have lowered a cell.
  let lowersCells: Bool
  /// The worse ones first.
  let cells: [Cell]
  /// The figures that are others than before.
  let figures: [String: Figure]
  let criteria: [Criterion]
  let openCells: Count
  let problems: Problems
  let files: [File]

  struct Side: Encodable {
    let name: String
    let commit: String?
    let asOf: String
  }

  struct Cell: Encodable {
    let address: String
    let name: String
    /// `better`, `worse` or `other`.
    let direction: String
    let before: String?
    let after: String?
    let scoreBefore: Int?
    let scoreAfter: Int?
    let isByTimeAlone: Bool
    let causes: [Cause]
  }

  struct Cause: Encodable {
    /// `edit`, `time`, `persona` or `taxonomy`: whose doing it is.
    let origin: String
    let text: String
  }

  struct Figure: Encodable {
    let before: CoverageFile.Share
    let after: CoverageFile.Share
  }

  struct Criterion: Encodable {
    let address: String
    let isVerified: Bool
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
    let change = review.change
    before = Side(sides.before, change.before)
    after = Side(sides.after, change.after)
    verdict = "\(review.coverageText); \(review.countsText)"
    lowersCells = review.lowersCells
    cells = change.cells.map(Cell.init)
    figures = Dictionary(
      review.movedFigures.map { figure in
        let (before, after) = (figure.before, figure.after)
        return (
          figure.name.rawValue,
          Figure(before: CoverageFile.Share(before), after: CoverageFile.Share(after))
        )
      }, uniquingKeysWith: { first, _ in first })
    criteria = change.criteria.map { Criterion(address: $0.address, isVerified: $0.isVerified) }
    openCells = Count(before: change.before.backlog.count, after: change.after.backlog.count)
    problems = Problems(
      new: review.problems.new.map(Problem.init), gone: review.problems.gone.map(Problem.init),
      remaining: review.problems.remaining.count)
    files = review.files.files.map(File.init)
  }
}

extension DiffFile.Side {
  fileprivate init(_ side: DiffSides.Side, _ coverage: Coverage) {
    self.init(name: side.name, commit: side.commit, asOf: coverage.today.description)
  }
}

extension DiffFile.Cell {
  init(_ change: CellChange) {
    self.init(
      address: change.address, name: change.name, direction: "\(change.direction)",
      before: change.before?.word, after: change.after?.word, scoreBefore: change.before?.score,
      scoreAfter: change.after?.score, isByTimeAlone: change.isByTimeAlone,
      causes: change.causes.map {
        DiffFile.Cause(origin: "\($0.origin)", text: $0.sentence)
      })
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
