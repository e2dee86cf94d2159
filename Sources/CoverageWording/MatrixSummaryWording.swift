public import CoverageAnalysis
internal import SourceDocuments

extension Wording {
  /// What a matrix shows, in one sentence; none where no cell applies.
  public func sentence(for summary: MatrixSummary) -> String? {
    let counts = summary.counts
    let whose = summary.leftOut > 0 ? " of priority personas" : ""
    guard counts.total > 0 else { return nil }
    guard counts.strong < counts.total else { return "Every cell\(whose) is strong." }
    let weakest = [
      summary.weakestColumn.map { words(for: $0, summary.dimension.columnNoun) },
      summary.weakestRow.map { words(for: $0, summary.dimension.rowTitle.insideSentence) },
    ].compactMap(\.self)
    let rest = weakest.isEmpty ? "" : "; " + weakest.joined(separator: ", ")
    guard counts.total > 1 else { return "The only cell\(whose) is not strong." }
    let verb = counts.strong == 1 ? "is" : "are"
    return "\(counts.strong) of \(counts.total) cells\(whose) \(verb) strong\(rest)."
  }

  private func words(for line: MatrixSummary.Line, _ noun: String) -> String {
    "the weakest \(noun) is \(title(of: line.line)) (\(line.counts.text))"
  }
}
