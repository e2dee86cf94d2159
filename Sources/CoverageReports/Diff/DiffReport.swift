public import CoverageAnalysis
internal import SourceDocuments

/// What a change of the files does to coverage, as text, Markdown or data.
public struct DiffReport: Report {
  private let review: CoverageReview
  private let sides: DiffSides

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - review: What the change does.
  ///   - sides: What the two states are called.
  public init(_ review: CoverageReview, _ sides: DiffSides) {
    self.review = review
    self.sides = sides
  }
}

extension DiffReport {
  public static var forms: KeyValuePairs<ReportForm, (Self) -> String> {
    [.text: { $0.text }, .markdown: { $0.markdown }, .json: { $0.json }]
  }

  /// The change for the terminal.
  public var text: String { DiffText(review, sides).text }

  /// The change as the comment on a pull request.
  public var markdown: String { DiffComment(review, sides).text }

  public var json: String { JSONText.encoded(DiffFile(review, sides)) }
}
