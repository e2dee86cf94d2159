internal import SiteTemplates
internal import WorkspaceModel

/// A share over time, as a picture and as the same figures in a table.
///
/// The line is stretched to the room that there is, and its letters are not: they stand beside it in
/// a picture of its own size.
struct LineChart {
  /// The start of the ids in the page.
  let id: String
  let title: String
  /// What it shows, in a sentence.
  let summary: String
  /// What the table's columns are called, beside day and commit.
  let columns: [String]
  /// The oldest first; at least two of them have a value.
  let points: [Point]
  /// How many further points the page has elsewhere, in words.
  var more: String?

  /// What is known of a moment.
  struct Point {
    let day: CalendarDate
    let commit: String
    /// The share in tenths of a percent; none where there is none.
    let value: Int?
    /// What stands at the line's end, when it ends here.
    let label: String
    /// Whether nothing could be measured.
    let isGap: Bool
    /// What the table says, a text a column.
    let cells: [String]
  }
}

extension LineChart {
  /// The plot's place in the picture.
  private static let (top, height) = (8, 180)
  /// With more points than that, dots would hide the line.
  private static let mostDots = 60

  /// For the partial `history-line-chart`.
  var values: TemplateRecord {
    let scale = DayScale(points.map(\.day))
    let last = points.last { $0.value != nil }
    return [
      "id": .text(id), "title": .text(title), "summary": .text(summary),
      "levels": .records([100, 50, 0].map(level)), "ticks": .records(scale.ticks.map(tick)),
      "start": .text(points.first?.day.description), "end": .text(points.last?.day.description),
      "line": .text(line(scale)), "dots": .text(dots(scale)), "gaps": .text(gaps(scale)),
      "value": .text(last?.label), "valueY": .number(Self.textY(of: last?.value ?? 0)),
      "columns": .texts(columns), "rows": .records(points.map(row)), "more": .text(more),
    ]
  }

  private func level(_ percent: Int) -> TemplateRecord {
    [
      "y": .number(Self.y(of: percent * 10)), "labelY": .number(Self.textY(of: percent * 10)),
      "label": .text("\(percent) %"),
    ]
  }

  private func tick(_ tick: DayScale.Tick) -> TemplateRecord {
    [
      "x": .number(tick.x), "position": .text("\(tick.x / 10).\(tick.x % 10)"),
      "label": .text(tick.label),
    ]
  }

  private func row(_ point: Point) -> TemplateRecord {
    [
      "day": .text(point.day.description), "commit": .text(point.commit),
      "cells": .texts(point.cells), "gap": .flag(point.isGap),
    ]
  }

  /// How far below the plot's top a value lies, in thousandths.
  private static func y(of value: Int) -> Int { 1_000 - value }

  /// Where a text beside a value stands in the picture.
  private static func textY(of value: Int) -> Int { top + y(of: value) * height / 1_000 + 4 }
}

extension LineChart {
  private func line(_ scale: DayScale) -> String {
    StepLine(zip(scale.positions, points).map { x, point in (x, point.value.map(Self.y)) }).path
  }

  /// The points; with many of them, only those without a line before them, and the last one.
  private func dots(_ scale: DayScale) -> String {
    let known = points.indices.filter { points[$0].value != nil }
    let shown =
      known.count <= Self.mostDots
      ? known : known.filter { $0 == known.last || $0 == 0 || points[$0 - 1].value == nil }
    return shown.map { index in
      "M\(scale.positions[index]) \(Self.y(of: points[index].value ?? 0))h0"
    }.joined()
  }

  private func gaps(_ scale: DayScale) -> String? {
    let places = zip(points, scale.positions).filter(\.0.isGap).map { "M\($0.1) 0V1000" }
    return places.isEmpty ? nil : places.joined()
  }
}
