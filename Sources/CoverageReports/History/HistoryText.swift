internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// A history for the terminal.
struct HistoryText {
  /// How many points that moved cells are told with their causes.
  private static let mostMoves = 20
  private static let mostCells = 10
  private static let mostCauses = 3
  private static let longestText = 200

  private let history: CoverageHistory

  init(_ history: CoverageHistory) {
    self.history = history
  }
}

extension HistoryText {
  var text: String {
    let foot = ([history.rulesSentence] + [history.cut].compactMap(\.self))
      .map { "\($0.inert)\n" }.joined()
    guard !history.points.isEmpty else { return "\(history.sentence)\n\(foot)" }
    return "\(history.sentence)\n\(sparkLine)\n\(table)\(moves)\n\(foot)"
  }

  /// Coverage in one line of bars; nothing while there is nothing to compare.
  private var sparkLine: String {
    let percents = history.points.map { $0.measure?.coverage.percent }
    let measured = percents.compactMap(\.self)
    guard measured.count > 1, let low = measured.min(), let high = measured.max() else {
      return ""
    }
    return "\(SparkLine(percents).text)  lowest \(low) %, highest \(high) %\n"
  }

  private var table: String {
    var table = TextTable(header: [
      "Day", "Commit", "Coverage", "Strong", "Weak", "Missing", "Not assessed", "Problems",
      "Cells that moved",
    ])
    for point in history.points { table.append(Self.row(point)) }
    return table.text
  }

  private static func row(_ point: HistoryPoint) -> [String] {
    let names = [point.commit.day.description, point.commit.shortName]
    guard let measure = point.measure else {
      let reason = (point.gapReason ?? "").cut(to: longestText)
      return names + ["–", "", "", "", "", "", "not measured: \(reason)"]
    }
    let counts = [
      measure.strongCells, measure.gaps.weak, measure.gaps.missing, measure.gaps.notAssessed,
    ]
    return names + [measure.coverage.text] + counts.map(String.init)
      + [problems(measure), point.countsText ?? ""]
  }

  private static func problems(_ measure: HistoryMeasure) -> String {
    let counts = [Severity.error, .warning].filter { measure.problems($0) > 0 }
      .map { English.count(measure.problems($0), $0.rawValue) }
    return counts.isEmpty ? "none" : counts.joined(separator: ", ")
  }
}

extension HistoryText {
  /// The last points that moved cells, with the causes.
  private var moves: String {
    let all = history.moves
    guard !all.isEmpty else { return "" }
    let left = all.count - min(all.count, Self.mostMoves)
    let more =
      left == 0
      ? "" : "\n\(English.count(left, "earlier commit")) moved cells, too: see `--format json`\n"
    return "\nWhat moved\n" + more + all.suffix(Self.mostMoves).map(move).joined()
  }

  private func move(_ point: HistoryPoint) -> String {
    let cells = point.changes
    let more = cells.count - min(cells.count, Self.mostCells)
    return "\n\(heading(point).inert)\n" + cells.prefix(Self.mostCells).map(Self.lines).joined()
      + (more == 0 ? "" : "  and \(English.count(more, "more cell"))\n")
  }

  private func heading(_ point: HistoryPoint) -> String {
    let commit = point.commit
    let author = commit.author.isEmpty ? "" : " (\(commit.author))"
    let subject = commit.subject.isEmpty ? "" : "  \(commit.subject)\(author)"
    let others = point.otherCommitsText.map { ", \($0)" } ?? ""
    return "\(commit.day)  \(commit.shortName)\(subject.cut(to: Self.longestText))\(others)"
  }

  private static func lines(_ change: CellChange) -> String {
    let causes = change.causes.prefix(mostCauses).map { "    - \($0.sentence.inert)\n" }
    let more = change.causes.count - causes.count
    return "  \("\(change.name): \(change.text)".inert)\n" + causes.joined()
      + (more == 0 ? "" : "    - and \(English.count(more, "more cause"))\n")
  }
}
