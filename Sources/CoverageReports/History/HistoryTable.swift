internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// A history as CSV, for spreadsheets and BI.
struct HistoryTable {
  private let history: CoverageHistory

  init(_ history: CoverageHistory) {
    self.history = history
  }

  private static let otherFigures = FigureName.allCases.filter { $0 != .coverage }
}

extension HistoryTable {
  /// One line a point: coverage with its parts, each other figure in percent, and the counts.
  var points: CSVText {
    var csv = CSVText(
      header: [
        "day", "commit", "subject", "commits", "coverage_numerator", "coverage_denominator",
        "coverage_percent",
      ] + Self.otherFigures.map { "\($0.rawValue.inSnakeCase)_percent" } + [
        "strong", "weak", "missing", "not_assessed", "personas", "assets", "live_assets",
        "errors", "warnings", "better", "worse", "gap",
      ])
    for point in history.points {
      let measured = point.measure.map { Self.values($0, point) }
      let none = Array(repeating: "", count: 14 + Self.otherFigures.count)
      csv.append(
        Self.names(of: point) + [String(point.otherCommits.count + 1)] + (measured ?? none)
          + [point.gapReason ?? ""])
    }
    return csv
  }

  private static func values(_ measure: HistoryMeasure, _ point: HistoryPoint) -> [String] {
    let coverage = measure.coverage
    let counts = [
      measure.strongCells, measure.gaps.weak, measure.gaps.missing, measure.gaps.notAssessed,
      measure.personas, measure.assets, measure.liveAssets, measure.problems(.error),
      measure.problems(.warning), point.changes.count { $0.direction == .better },
      point.changes.count { $0.direction == .worse },
    ]
    return [coverage.numeratorText, coverage.denominatorText]
      + ([.coverage] + otherFigures).map { measure[$0].percent.map(String.init) ?? "" }
      + counts.map(String.init)
  }
}

extension HistoryTable {
  /// One line for each time a cell moved.
  var cells: CSVText {
    var csv = CSVText(header: [
      "day", "commit", "subject", "cell", "name", "before", "after", "direction", "by_time_alone",
      "causes",
    ])
    for point in history.points {
      for change in point.changes {
        csv.append(
          Self.names(of: point) + [
            change.address, change.name, change.before?.word ?? "", change.after?.word ?? "",
            "\(change.direction)", change.isByTimeAlone ? "yes" : "no",
            change.causes.map(\.sentence).joined(separator: " "),
          ])
      }
    }
    return csv
  }

  private static func names(of point: HistoryPoint) -> [String] {
    [point.commit.day.description, point.commit.id, point.commit.subject]
  }
}

extension String {
  /// `needsAnswered` as `needs_answered`.
  fileprivate var inSnakeCase: String {
    map { $0.isUppercase ? "_\($0.lowercased())" : String($0) }.joined()
  }
}
