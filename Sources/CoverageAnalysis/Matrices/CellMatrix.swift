internal import WorkspaceModel

/// A matrix whose places are cells of coverage, alone or several together: the weakest counts.
struct CellMatrix {
  private let source: MatrixSource
  private let rows: MatrixDimension.Rows
  private let columns: MatrixDimension.Columns
  private let coverage: Coverage

  init(_ source: MatrixSource, _ rows: MatrixDimension.Rows, _ columns: MatrixDimension.Columns) {
    self.source = source
    self.rows = rows
    self.columns = columns
    coverage = source.coverage
  }

  /// A row with the personas that stand in it.
  private struct Row {
    let line: MatrixLine
    let personas: [Ordinal<Persona>]
  }

  /// A column with the coverage that it looks at, and its stages.
  private struct Column {
    let line: MatrixLine
    let coverage: Coverage
    let stages: [Tag]
  }
}

extension CellMatrix {
  var grid: MatrixGrid {
    let (rows, columns) = (allRows, allColumns)
    return MatrixGrid(
      rows: rows.map(\.line), columns: columns.map(\.line),
      cells: rows.map { row in columns.map { cell(row, $0) } })
  }

  private var allRows: [Row] {
    switch rows {
    case .personas: coverage.personaOrder.map { Row(line: .persona($0), personas: [$0]) }
    case .tags(let vocabulary, let tag): taggedRows(vocabulary, tag)
    }
  }

  /// A row for each tag, and one for the personas that have none.
  private func taggedRows(
    _ vocabulary: VocabularyID, _ tag: (PersonaStanding) -> Tag?
  ) -> [Row] {
    let groups = PersonaGroups(of: coverage.personaOrder, by: vocabulary, tag, in: coverage.scored)
    let rows = groups.tagged.map { Row(line: .tag($0.tag), personas: $0.personas) }
    guard !groups.untagged.isEmpty else { return rows }
    return rows + [Row(line: .untagged(vocabulary), personas: groups.untagged)]
  }

  private var allColumns: [Column] {
    switch columns {
    case .stages:
      coverage.stages.map { Column(line: .tag($0), coverage: coverage, stages: [$0]) }
    case .segments:
      (source.segment.map { [$0] } ?? source.views.segments).map { segment in
        Column(
          line: .tag(segment), coverage: source.coverage(in: segment), stages: coverage.stages)
      }
    }
  }
}

extension CellMatrix {
  private func cell(_ row: Row, _ column: Column) -> MatrixCell {
    let personas = row.personas.filter { column.coverage[$0].isInScope }
    let cells = personas.flatMap { persona in
      column.stages.map { column.coverage[CellAddress(persona: persona, stage: $0)] }
    }
    let applicable = cells.filter(\.state.applies)
    guard let weakest = Self.weakest(of: applicable) else {
      return MatrixCell(state: absence(row, personas, cells), assets: [])
    }
    var counts = StateCounts()
    for cell in applicable { counts.count(cell.state) }
    return MatrixCell(
      state: weakest.state, assets: Self.assets(of: applicable), weakest: weakest.address,
      counts: counts)
  }

  /// Why there is no cell that applies.
  private func absence(_ row: Row, _ personas: [Ordinal<Persona>], _ cells: [Cell]) -> CellState {
    if row.personas.isEmpty { return .notApplicable(reason: "no persona is known to be it") }
    if personas.isEmpty { return .notApplicable(reason: "not in this segment") }
    return cells.count == 1 ? cells[0].state : .notApplicable(reason: "takes no part")
  }

  /// The weakest cell, a missing one before one that is not assessed; of several the heaviest, then
  /// the first.
  private static func weakest(of cells: [Cell]) -> Cell? {
    let ranks = cells.enumerated().map { index, cell in
      (
        cell.score ?? 2, cell.state == .notAssessed ? 1 : 0, -cell.weight.millionths, index
      )
    }
    return ranks.min(by: <).map { cells[$0.3] }
  }

  private static func assets(of cells: [Cell]) -> [MatrixAsset] {
    var assets = cells.flatMap { cell in
      cell.claims.filter(\.stands).map { MatrixAsset(asset: $0.asset, isStrong: $0.isStrong) }
    }
    // Of one cell they are in the order of the workspace, each once.
    if cells.count > 1 {
      assets = assets.sorted { $0.asset < $1.asset }.chunked(by: \.asset).compactMap { same in
        same.first.map { MatrixAsset(asset: $0.asset, isStrong: same.contains(where: \.isStrong)) }
      }
    }
    return assets.strongFirst
  }
}

extension [MatrixAsset] {
  /// The strong ones first, each in their order.
  var strongFirst: [MatrixAsset] {
    filter(\.isStrong) + filter { !$0.isStrong }
  }
}
