internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments

/// What a comment holds folded: the whole matrix, the figures that moved, the files.
struct DiffDetails {
  private let review: CoverageReview
  /// How many lines explain the marks of the matrix, and the stalls in it.
  private static let longestLegend = 20

  init(_ review: CoverageReview) {
    self.review = review
  }
}

extension DiffDetails {
  var matrix: String {
    let report = MatrixReport(review.change.after)
    let legend = report.legend.prefix(Self.longestLegend)
      .map { "- \(MarkdownTable.escapedLine($0.cut(to: 300)))\n" }
    return Self.folded(
      "The whole matrix",
      report.markdown(titlesUpTo: DiffRow.longestName)
        + (legend.isEmpty ? "" : "\n" + legend.joined()))
  }

  var figures: String {
    guard !review.movedFigures.isEmpty || review.backlogText != nil else { return "" }
    var table = MarkdownTable(header: ["Figure", "Before", "After"])
    for figure in review.movedFigures {
      table.append([figure.name.title, figure.before.text, figure.after.text])
    }
    let (before, after) = (review.change.before.backlog.count, review.change.after.backlog.count)
    if before != after { table.append(["Open cells", "\(before)", "\(after)"]) }
    return Self.folded("Figures", table.text)
  }

  var files: String {
    let lines = review.fileLines
    guard !lines.isEmpty else { return "" }
    let shown = lines.prefix(100).map { "- \(MarkdownTable.escapedLine($0.cut(to: 300)))\n" }
    let more = lines.count > shown.count ? ["- and \(lines.count - shown.count) more\n"] : []
    return Self.folded("Files (\(lines.count))", (shown + more).joined())
  }

  private static func folded(_ title: String, _ content: String) -> String {
    "\n<details><summary>\(title)</summary>\n\n\(content)\n</details>\n"
  }
}
