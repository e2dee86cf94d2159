internal import SiteTemplates
internal import SourceDocuments

/// Bars below one another, as a picture and as the same figures in a table.
///
/// It is as wide as the narrowest phone leaves room for, so that its letters are never scaled.
struct BarChart {
  /// The start of the ids in the page.
  let id: String
  let title: String
  /// What it shows, in a sentence.
  let summary: String
  /// What stands before the bars, as the table's first column has it.
  let subject: String
  /// What the parts of a bar are, as the table's further columns have it.
  let parts: [Part]
  let rows: [Row]
  /// How many further rows the page has elsewhere, in words.
  var more: String?

  /// What a part of each bar stands for.
  struct Part {
    let title: String
    let look: Look
  }

  /// A line of the chart.
  struct Row {
    let label: String
    /// What stands at its end, such as a percentage.
    let value: String?
    /// Each bar with the size of each of its parts.
    let bars: [[Int]]
    /// The numbers in words, below the bars.
    let note: String
    /// What the table says of each part.
    let cells: [String]
  }

  /// How a part is filled; each has its own border and pattern, so that none is known by colour
  /// alone.
  enum Look: String {
    case strong, weak, missing, plain
    case notAssessed = "not-assessed"
  }

  /// Whether each bar is as long as the others, or as long as it is large.
  var isShareOfOwn = false
}

extension BarChart {
  private static let width = 288
  private static let barHeight = 12
  private static let labelHeight = 18
  private static let noteHeight = 17
  private static let gap = 14

  /// For the partial `part-bar-chart`.
  var values: TemplateRecord {
    var top = 0
    let longest = rows.flatMap(\.bars).map { $0.reduce(0, +) }.max() ?? 0
    let shapes = rows.map { row -> TemplateRecord in
      let record = values(of: row, at: top, longest: longest)
      top += height(of: row) + Self.gap
      return record
    }
    return [
      "id": .text(id), "title": .text(title), "summary": .text(summary),
      "subject": .text(subject), "width": .number(Self.width), "height": .number(max(top, 1)),
      "parts": .records(parts.map { ["title": .text($0.title), "look": .text($0.look.rawValue)] }),
      "rows": .records(shapes), "more": .text(more),
    ]
  }

  private func height(of row: Row) -> Int {
    Self.labelHeight + row.bars.count * (Self.barHeight + 2) + Self.noteHeight
  }

  private func values(of row: Row, at top: Int, longest: Int) -> TemplateRecord {
    let valueColumns = row.value.map { $0.utf8.count + 2 } ?? 0
    let label = PictureText.lines(of: row.label, columns: 34 - valueColumns, count: 1).first
    let bars = row.bars.enumerated().flatMap { index, sizes in
      let whole = isShareOfOwn ? sizes.reduce(0, +) : longest
      return shapes(of: sizes, whole, y: top + Self.labelHeight + index * (Self.barHeight + 2))
    }
    return [
      "name": .text(row.label), "label": .text(label ?? ""), "value": .text(row.value),
      "valueX": .number(Self.width - 1),
      "labelY": .number(top + 12), "note": .text(row.note),
      "noteY": .number(top + height(of: row) - 4), "bars": .records(bars),
      "cells": .texts(row.cells),
    ]
  }

  /// The parts of a bar that are something, at least wide enough to be seen.
  private func shapes(of sizes: [Int], _ whole: Int, y: Int) -> [TemplateRecord] {
    guard whole > 0 else { return [] }
    let room = Self.width - 2
    var sum = 0
    return zip(sizes, parts).compactMap { size, part in
      let start = 1 + sum.share(of: room, in: whole)
      sum += size
      guard size > 0 else { return nil }
      let end = 1 + sum.share(of: room, in: whole)
      return [
        "look": .text(part.look.rawValue), "x": .number(start), "y": .number(y),
        "width": .number(max(2, end - start)), "height": .number(Self.barHeight),
      ]
    }
  }
}

extension Int {
  /// The part of a length that this is of a whole, without overflow for any figure.
  fileprivate func share(of length: Int, in whole: Int) -> Int {
    let product = multipliedFullWidth(by: length)
    return whole.dividingFullWidth(product).quotient
  }
}
