public import CoverageAnalysis
internal import SourceDocuments

extension Wording {
  /// What a matrix shows, in one sentence; none where no cell applies.
  public func sentence(for summary: MatrixSummary) -> String? {
    let counts = summary.counts
    let whose = summary.leftOut > 0 ? " of priority personas" : ""
    guard counts.total > 0 else { return nil }
    let hidden = remark(onHidden: summary)
    guard counts.strong < counts.total else { return "Every cell\(whose) is strong.\(hidden)" }
    let weakest = [
      summary.weakestColumn.map { words(for: $0, summary.dimension.columnNoun) },
      summary.weakestRow.map { words(for: $0, summary.dimension.rowTitle.insideSentence) },
    ].compactMap(\.self)
    let rest = weakest.isEmpty ? "" : "; " + weakest.joined(separator: ", ")
    guard counts.total > 1 else { return "The only cell\(whose) is not strong.\(hidden)" }
    let verb = counts.strong == 1 ? "is" : "are"
    return "\(counts.strong) of \(counts.total) cells\(whose) \(verb) strong\(rest).\(hidden)"
  }

  /// For whom a mistake hides the row, as a sentence behind another one; empty where it does so for
  /// nobody.
  private func remark(onHidden summary: MatrixSummary) -> String {
    guard !summary.hidden.isEmpty else { return "" }
    let names = English.list(summary.hidden.map { title(of: $0) })
    return
      " The \(summary.dimension.rowTitle.insideSentence) of \(names) can't be read, so any row "
      + "may be weaker than it looks."
  }

  private func words(for line: MatrixSummary.Line, _ noun: String) -> String {
    "the weakest \(noun) is \(title(of: line.line)) (\(line.counts.text))"
  }
}
