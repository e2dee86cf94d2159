public import CoverageAnalysis
public import SourceDocuments

/// The data beside the pages of a site: the same figures, for spreadsheets and programs.
public enum SiteData {
  /// A file, and how it is made.
  public typealias File = (path: String, text: @Sendable () -> String)

  /// All files.
  ///
  /// - Parameters:
  ///   - views: What is covered, from every side.
  ///   - findings: What is wrong in the workspace.
  ///   - history: How coverage went over commits, where that is asked for.
  /// - Returns: The files with their paths from the site's root.
  public static func files(
    of views: CoverageViews, findings: [Diagnostic], history: CoverageHistory?
  ) -> [File] {
    let coverage = views.whole
    let files: [File] = [
      ("data/backlog.csv", { BacklogReport(coverage).csv }),
      ("data/catalogue.csv", { CatalogueReport(coverage).csv }),
      ("data/coverage.json", { CoverageFile.json(of: views, findings: findings) }),
      ("data/figures.csv", { FiguresReport(views).csv }),
      ("data/matrices.csv", { MatrixViewReport.allAsCSV(views) }),
      ("data/matrix.csv", { MatrixReport(coverage).csv }),
      ("data/needs.csv", { NeedsReport(coverage).csv }),
      ("data/problems.csv", { ProblemsReport.csv(of: findings) }),
    ]
    guard let history else { return files }
    let report = HistoryReport(history)
    let ofHistory: [File] = [
      ("data/history-cells.csv", { report.cellsCSV }),
      ("data/history.csv", { report.csv }),
      ("data/history.json", { report.json }),
    ]
    return files + ofHistory
  }
}
