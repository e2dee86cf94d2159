public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// The matrix of personas and stages as text, Markdown, CSV or data.
public struct MatrixReport: Report {
  private let coverage: Coverage
  private let wording: Wording

  /// Prepares the report.
  ///
  /// - Parameter coverage: The coverage of the workspace on the day.
  public init(_ coverage: Coverage) {
    self.coverage = coverage
    wording = Wording(coverage)
  }
}

extension MatrixReport {
  public static var forms: KeyValuePairs<ReportForm, (Self) -> String> {
    [.text: { $0.text }, .csv: { $0.csv.text }, .markdown: { $0.markdown }]
  }

  /// A table for the terminal, with the figures below it; nothing where there is no persona.
  public var text: String {
    guard !coverage.personaOrder.isEmpty else { return "" }
    var table = TextTable(header: header)
    for row in rows { table.append(row) }
    return table.text + "\n" + paragraph(legend) + doubts + figures + paragraph(basis)
  }

  /// The same table in Markdown.
  public var markdown: String { markdown(titlesUpTo: .max) }

  /// The same with titles of personas and stages that are cut to a number of characters.
  func markdown(titlesUpTo limit: Int) -> String {
    var table = MarkdownTable(header: header.map { $0.cut(to: limit) })
    for row in rows { table.append(row.map { $0.cut(to: limit) }) }
    return table.text
  }

  /// One line a cell, with everything that is known of it.
  public var csv: CSVText {
    var csv = CSVText(
      header: [
        "persona", "persona_title", "stage", "score", "state", "stale", "weight", "priority",
        "needs", "needs_answered", "needs_answered_strongly", "points", "most_points", "tags_only",
        "assumed", "live_assets", "planned_assets",
      ] + Self.columnsOfStalls + ["reasons"],
      without: coverage.workspace.isPublic ? Set(Self.columnsOfStalls) : [])
    for cell in coverage.cells { csv.append(line(of: cell)) }
    return csv
  }
}

extension MatrixReport {
  private static let columnsOfStalls = ["stall_deals", "stall_of", "stall_kind", "stall_date"]

  private static let assumedMark = "~"

  private static let stallMark = "!"

  /// What the marks beside the words mean, of those that stand in the table, and where deals stand
  /// still.
  var legend: [String] {
    let cells = coverage.cells
    let marks = [
      cells.contains(where: \.isAssumed)
        ? "\(Self.assumedMark) something there is strong only where nobody has seen this persona"
        : nil,
      cells.contains { $0.plannedAssets > 0 }
        ? "+n so many assets for it are drafts, planned or scheduled" : nil,
    ].compactMap(\.self)
    let stalls = cells.compactMap { cell in
      cell.openStall.map {
        "\(Self.stallMark) \(wording.sentence(for: $0, at: cell.address).inert)"
      }
    }
    return marks + stalls
  }

  /// What the figures count, where that is not sentences.
  private var basis: [String] { coverage.countsClaims ? [Wording.countsClaims] : [] }

  private func paragraph(_ lines: [String]) -> String {
    lines.isEmpty ? "" : lines.map(TextTable.line).joined() + "\n"
  }

  /// The personas whose rows deserve little confidence, each with the reason, as a paragraph.
  private var doubts: String {
    paragraph(
      coverage.personaOrder.compactMap { persona in
        wording.doubt(about: persona).map {
          "Low confidence in \(coverage.workspace.personas[persona].title.inert): \($0)"
        }
      })
  }

  /// The figures over all priority personas, with the gaps below them.
  private var figures: String {
    let figures = coverage.figures.overall
    var table = TextTable(header: ["Figure", "Share", "Parts"])
    for name in FigureName.allCases {
      let share = figures[name]
      table.append([name.title, share.text, share.isEmpty ? "" : share.parts])
    }
    return table.text + "\n" + TextTable.line(English.sentence(figures.gaps.text))
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
    let marks = [
      cell.isAssumed ? Self.assumedMark : nil, cell.openStall == nil ? nil : Self.stallMark,
      cell.plannedAssets > 0 ? "+\(cell.plannedAssets)" : nil,
    ].compactMap(\.self).map { " \($0)" }.joined()
    return wording.stateWithNeeds(of: cell) + (cell.isStale ? ", stale" : "") + marks
  }

  private func line(of cell: Cell) -> [String] {
    let workspace = coverage.workspace
    let persona = workspace.personas[cell.address.persona]
    let reasons = coverage.reasons(of: cell).map { wording.sentence(for: $0, of: cell.address) }
    return [
      persona.id, persona.title, workspace.taxonomy[cell.address.stage].id,
      cell.score.map(String.init) ?? "", cell.state.word, cell.isStale ? "yes" : "no",
      cell.weight.description, cell.isPriority ? "yes" : "no", String(cell.needs.count),
      String(cell.needs.count(where: \.isAnswered)),
      String(cell.strongNeeds), cell.share.map { "\($0.points)" } ?? "",
      cell.share.map { "\($0.most)" } ?? "", cell.isTagsOnly ? "yes" : "no",
      cell.isAssumed ? "yes" : "no", String(cell.standingClaims.count),
      String(cell.plannedAssets),
    ] + stall(of: cell) + [reasons.joined(separator: " ")]
  }

  private func stall(of cell: Cell) -> [String] {
    guard let stall = cell.stall else { return ["", "", "", ""] }
    return [
      "\(stall.deals)", stall.total.map(String.init) ?? "",
      stall.kind.map { coverage.workspace.taxonomy[$0].id } ?? "", stall.date.description,
    ]
  }
}
