internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments

/// Coverage over commits as a picture.
struct HistoryChart {
  /// How many points are drawn at most.
  private static let mostPoints = 200

  let history: CoverageHistory
}

extension HistoryChart {
  /// For the partial `history-line-chart`; nothing while fewer than two points are measured.
  var values: TemplateRecord? {
    guard history.span != nil else { return nil }
    let drawn = ThinnedSeries(history.coverageValues, limit: Self.mostPoints).indices
    let left = history.points.count - drawn.count
    return LineChart(
      id: "history-chart", title: "Coverage over time", summary: summary,
      columns: ["Coverage", "Strong cells", "Weak cells", "Missing cells", "Not assessed"],
      points: drawn.map { Self.point(history.points[$0]) },
      more: left == 0
        ? nil
        : "\(English.count(left, "further point")), none of them an extreme one, "
          + "\(left == 1 ? "is" : "are") in data/history.csv."
    ).values
  }

  /// What the line shows beyond the sentence at the top of the page.
  private var summary: String {
    let days = history.measured.compactMap { point in
      point.measure.map { (share: $0.coverage, value: point.coverageValue ?? 0, point.commit.day) }
    }.filter { !$0.share.isEmpty }
    guard let low = days.min(by: { $0.value < $1.value }),
      let high = days.max(by: { $0.value < $1.value })
    else { return "No point has a value." }
    return "Coverage at \(English.count(days.count, "point")), each of which holds until "
      + "the next one: lowest \(low.share.text) on \(low.2), highest \(high.share.text) on "
      + "\(high.2)."
  }

  private static func point(_ point: HistoryPoint) -> LineChart.Point {
    let measure = point.measure
    return LineChart.Point(
      day: point.commit.day, commit: point.commit.shortName, value: point.coverageValue,
      label: measure?.coverage.text ?? "", isGap: measure == nil,
      cells: measure.map(cells) ?? [])
  }

  private static func cells(_ measure: HistoryMeasure) -> [String] {
    let gaps = measure.gaps
    return [measure.coverage.text]
      + [measure.strongCells, gaps.weak, gaps.missing, gaps.notAssessed].map(String.init)
  }
}

extension CoverageHistory {
  /// Coverage at each point in tenths of a percent; none where there is none.
  var coverageValues: [Int?] { points.map(\.coverageValue) }
}

extension HistoryPoint {
  fileprivate var coverageValue: Int? {
    measure.flatMap { $0.coverage.isEmpty ? nil : $0.coverage.tenthsOfPercent }
  }
}
