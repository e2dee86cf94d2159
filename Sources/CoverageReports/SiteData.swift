public import CoverageAnalysis
public import CoverageOutcomes
public import SourceDocuments

/// The data beside the pages of a site: the same figures, for spreadsheets and programs.
public enum SiteData {
  /// A file, and how its bytes are made.
  public typealias File = (path: String, bytes: @Sendable () -> [UInt8])

  /// All files.
  ///
  /// - Parameters:
  ///   - views: What is covered, from every side.
  ///   - findings: What is wrong in the workspace.
  ///   - history: How coverage went over commits, where that is asked for.
  ///   - outcomes: What deals, leads and use tell, where that is measured.
  /// - Returns: The files with their paths from the site's root.
  public static func files(
    of views: CoverageViews, findings: [Diagnostic], history: CoverageHistory?,
    outcomes: Outcomes? = nil
  ) -> [File] {
    let coverage = views.whole
    let files: [File] = [
      ("data/backlog.csv", { BacklogReport(coverage).csv.bytes }),
      ("data/catalogue.csv", { CatalogueReport(coverage).csv.bytes }),
      ("data/coverage.json", { CoverageFile.json(of: views, findings: findings) }),
      ("data/figures.csv", { FiguresReport(views).csv.bytes }),
      ("data/matrices.csv", { MatrixViewReport.allAsCSV(views).bytes }),
      ("data/matrix.csv", { MatrixReport(coverage).csv.bytes }),
      ("data/needs.csv", { NeedsReport(coverage).csv.bytes }),
      ("data/problems.csv", { ProblemsReport.csv(of: findings).bytes }),
    ]
    return files + self.files(of: history)
      + (outcomes.map { self.files(of: OutcomesReport($0, coverage)) } ?? [])
  }

  private static func files(of outcomes: OutcomesReport) -> [File] {
    [
      ("data/outcomes.csv", { outcomes.csv.bytes }),
      ("data/outcomes.json", { Array(outcomes.json.utf8) }),
    ]
  }

  private static func files(of history: CoverageHistory?) -> [File] {
    guard let history else { return [] }
    let report = HistoryReport(history)
    return [
      ("data/history-cells.csv", { report.cellsCSV.bytes }),
      ("data/history.csv", { report.csv.bytes }),
      ("data/history.json", { Array(report.json.utf8) }),
    ]
  }
}
