package import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// The matrix of personas and stages as text, Markdown, CSV or data.
package struct MatrixReport {
  private let coverage: Coverage
  private let wording: Wording

  package init(_ coverage: Coverage) {
    self.coverage = coverage
    wording = Wording(coverage)
  }
}

extension MatrixReport {
  /// A table for the terminal, with the figures below it; nothing where there is no persona.
  package var text: String {
    guard !coverage.personaOrder.isEmpty else { return "" }
    var table = TextTable(header: header)
    for row in rows { table.append(row) }
    return table.text + "\n" + doubts + figures
  }

  /// The same table in Markdown.
  package var markdown: String { markdown(titlesUpTo: .max) }

  /// The same with titles of personas and stages that are cut to a number of characters.
  func markdown(titlesUpTo limit: Int) -> String {
    var table = MarkdownTable(header: header.map { $0.cut(to: limit) })
    for row in rows { table.append(row.map { $0.cut(to: limit) }) }
    return table.text
  }

  /// One line a cell, with everything that is known of it.
  package var csv: String {
    var csv = CSVText(header: [
      "persona", "persona_title", "stage", "score", "state", "stale", "weight", "priority",
      "needs", "needs_answered", "needs_answered_strongly", "live_assets", "planned_assets",
      "reasons",
    ])
    for cell in coverage.cells { csv.append(line(of: cell)) }
    return csv.text
  }
}

extension MatrixReport {
  /// The personas whose rows deserve little confidence, each with the reason, as a paragraph.
  private var doubts: String {
    let lines = coverage.personaOrder.compactMap { persona in
      wording.doubt(about: persona).map {
        "Low confidence in \(coverage.workspace.personas[persona].title.inert): \($0)\n"
      }
    }
    return lines.isEmpty ? "" : lines.joined() + "\n"
  }

  /// The figures over all priority personas, with the gaps below them.
  private var figures: String {
    let figures = coverage.figures.overall
    var table = TextTable(header: ["Figure", "Share", "Parts"])
    for name in FigureName.allCases {
      let share = figures[name]
      table.append([name.title, share.text, share.isEmpty ? "" : share.parts])
    }
    return table.text + "\n\(English.sentence(figures.gaps.text))\n"
  }

  private var header: [String] {
    ["Persona"] + coverage.stages.map(coverage.workspace.taxonomy.title(of:)) + ["Coverage"]
  }

  private var rows: [[String]] {
    coverage.personaOrder.map { persona in
      let cells = coverage.row(of: persona).map(words)
      let figure = coverage.figures[persona].coverage.text
      return [coverage.workspace.personas[persona].title] + cells + [figure]
    }
  }

  private func words(_ cell: Cell) -> String {
    let planned = cell.plannedAssets > 0 ? " +\(cell.plannedAssets)" : ""
    return cell.state.label + (cell.isStale ? ", stale" : "") + planned
  }

  private func line(of cell: Cell) -> [String] {
    let workspace = coverage.workspace
    let persona = workspace.personas[cell.address.persona]
    let reasons = cell.reasons.map { wording.sentence(for: $0, of: cell.address) }
    return [
      persona.id, persona.title, workspace.taxonomy[cell.address.stage].id,
      cell.score.map(String.init) ?? "", cell.state.word, cell.isStale ? "yes" : "no",
      cell.weight.description, cell.isPriority ? "yes" : "no", String(cell.needs.count),
      String(cell.needs.count(where: \.isAnswered)),
      String(cell.needs.count(where: \.isAnsweredStrongly)), String(cell.standingClaims.count),
      String(cell.plannedAssets), reasons.joined(separator: " "),
    ]
  }
}
