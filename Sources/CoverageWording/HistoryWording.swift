public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension CoverageHistory {
  /// How coverage went, in one sentence.
  public var sentence: String {
    if let span { return span.sentence }
    guard let point = measured.last, let measure = point.measure else {
      return points.isEmpty
        ? "There is no commit to look back on."
        : "Coverage could not be measured at any commit."
    }
    return "One commit is measured so far: coverage is \(measure.coverage.text) on "
      + "\(point.commit.day)."
  }

  /// By which taxonomy it is measured, as a sentence.
  public var rulesSentence: String {
    switch rules {
    case .today:
      "Every commit is judged by the taxonomy of today, on its own day."
    case .then:
      "Every commit is judged by its own taxonomy, on its own day, so a change of rules moves "
        + "figures, too."
    }
  }
}

extension HistorySpan {
  /// What moved between its ends, as a sentence.
  public var sentence: String {
    let (first, last) = (from.commit.day, to.commit.day)
    let days = first == last ? "on \(last)" : "between \(first) and \(last)"
    return "\(coverageClause) \(days); \(countsText)."
  }

  private var coverageClause: String {
    let (before, after) = (coverage.before, coverage.after)
    if coverage.isSame {
      return after.isEmpty ? "Coverage has no value" : "Coverage stayed at \(after.text)"
    }
    guard !before.isEmpty, !after.isEmpty else {
      return "Coverage went from \(before.text) to \(after.text)"
    }
    let verb = before.isLess(than: after) ? "rose" : "fell"
    return before.text == after.text
      ? "Coverage \(verb) a little within \(after.text)"
      : "Coverage \(verb) from \(before.text) to \(after.text)"
  }

  /// How many cells stand differently: `9 cells better, 1 worse`.
  public var countsText: String {
    CellCounts(better: better, worse: worse, others: others).text ?? "every cell stands as it did"
  }

  /// The figure and how long it took: `54 % → 66 % in 30 days`.
  public var trendText: String {
    let (before, after) = (coverage.before.text, coverage.after.text)
    let time = English.count(days, "day")
    guard before == after else {
      return "\(before) → \(after)" + (days == 0 ? " on one day" : " in \(time)")
    }
    let ago = days == 0 ? "before" : "\(time) before"
    if coverage.isSame { return "\(after), as it was \(ago)" }
    let side = coverage.before.isLess(than: coverage.after) ? "more" : "less"
    return "\(after), a little \(side) than \(ago)"
  }
}

extension HistoryPoint {
  /// How many cells moved: `2 cells better, 1 worse`; none where none did.
  public var countsText: String? {
    CellCounts(
      better: changes.count { $0.direction == .better },
      worse: changes.count { $0.direction == .worse },
      others: changes.count { $0.direction == .other }
    ).text
  }

  /// The commits that the point sums up beside its own: `and 2 more commits of that day`.
  public var otherCommitsText: String? {
    otherCommits.isEmpty
      ? nil : "and \(English.count(otherCommits.count, "more commit")) of that day"
  }
}

extension HistoryCommit {
  /// What it is called in short: the first ten digits of its hash, or `working tree`.
  public var shortName: String { isWorkingTree ? "working tree" : String(id.prefix(10)) }
}

/// How many cells moved which way.
private struct CellCounts {
  let better: Int
  let worse: Int
  let others: Int

  /// In words; none where none did.
  var text: String? {
    let counts = [(better, "better"), (worse, "worse"), (others, "changed otherwise")]
      .filter { $0.0 > 0 }
    guard let first = counts.first else { return nil }
    let rest = counts.dropFirst().map { ", \($0.0) \($0.1)" }
    return "\(English.count(first.0, "cell")) \(first.1)" + rest.joined()
  }
}
