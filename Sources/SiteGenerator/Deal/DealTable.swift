internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

/// The rows of a deal sheet, stage by stage, with those for which paper has room.
struct DealTable {
  private let content: SiteContent
  private let stages: [Stage]
  /// Which rows are printed, by their place in the sheet.
  private var isPrinted: [Bool]
  /// How many lines the table takes on paper.
  private(set) var lines = 0

  private struct Stage {
    let cell: CellAddress
    let needs: [DealRow]
    let others: DealRow?

    var rows: [DealRow] { needs + [others].compactMap(\.self) }
  }

  init(_ sheet: DealSheet, _ content: SiteContent) {
    self.content = content
    stages = sheet.stages.map { stage in
      Stage(
        cell: stage.cell, needs: stage.needs.map { DealRow($0, content) },
        others: DealRow(stage.others, at: stage.cell, content))
    }
    isPrinted = stages.flatMap(\.rows).map { _ in true }
    lines = height
  }
}

extension DealTable {
  /// How many lines it takes with the first objection of each stage alone.
  var fewestLines: Int {
    Self.head + stages.flatMap(\.rows).filter { $0.rank == 0 }.reduce(0) { $0 + $1.lines + 1 }
  }

  /// The same table with so few rows that they fit some lines.
  func cut(to limit: Int) -> DealTable {
    var cut = self
    var rows = stages.flatMap(\.rows).enumerated().sorted { left, right in
      (left.element.rank, left.offset) < (right.element.rank, right.offset)
    }
    while cut.lines > limit, let last = rows.popLast() {
      cut.isPrinted[last.offset] = false
      cut.lines = cut.height
    }
    return cut
  }

  var values: [(String, TemplateValue)] {
    var place = 0
    let values = stages.map { stage -> TemplateRecord in
      let beyond = stage.rows.indices.map { !isPrinted[place + $0] }
      place += stage.rows.count
      return [
        "stageID": .text(content.taxonomy[stage.cell.stage].id),
        "cell": .record(content.cells[stage.cell]), "isEmpty": .flag(stage.rows.isEmpty),
        "needs": .records(
          stage.needs.enumerated().map { $1.values(isBeyond: beyond[$0]) }),
        "others": .record(stage.others.map { $0.values(isBeyond: beyond[stage.needs.count]) }),
      ]
    }
    return [
      ("stages", .records(values)), ("hasStages", .flag(!stages.isEmpty)),
      ("tableLines", .number(lines)),
      ("cut", .text(PrintedSide.more(left, columns: 3 * (PrintedSide.width - 4)))),
    ]
  }
}

extension DealTable {
  /// The heads of the columns.
  private static let head = 2

  private var left: [String] {
    zip(stages.flatMap(\.rows), isPrinted).filter { !$1 }.map(\.0.name)
  }

  /// The rows, a third of a line of space for each, and what is left out by name.
  private var height: Int {
    let rows = zip(stages.flatMap(\.rows), isPrinted).filter { $1 }.map(\.0)
    let empty = stages.count { $0.rows.isEmpty }
    let all = rows.reduce(Self.head + empty) { $0 + $1.lines } + (rows.count + empty + 2) / 3
    return all + (isPrinted.contains(false) ? 3 : 0)
  }
}
