internal import WorkspaceModel

/// A place in an asset's file that claims a cell, by itself or by answering one of its needs.
struct ClaimPointer {
  let cell: CellAddress
  let need: Ordinal<Need>?
  /// How it answers the need; none for a claim on the cell itself.
  let way: AnswerWay?
  let line: Int
  let range: Range<Int>
}

extension ClaimPointer {
  /// All pointers of an asset that reach something which the scope shows: by cell, those at the cell
  /// itself first, then by need, in the order of the file.
  static func all(of asset: Asset, _ ways: [AnswerWay], _ basis: CoverageBasis) -> [ClaimPointer] {
    let covers = asset.covers.map {
      ClaimPointer(cell: $0.target, need: nil, way: nil, line: $0.line, range: $0.range)
    }
    let answers = ways.compactMap { way -> ClaimPointer? in
      guard let need = way.pointer.need, basis.shows(need) else { return nil }
      return ClaimPointer(
        cell: basis.workspace.needs[need].cell, need: need, way: way, line: way.line,
        range: way.range)
    }
    return (covers + answers).enumerated()
      .map { (pointer: $1, order: (basis.grid.index(of: $1.cell), $1.need?.value ?? -1, $0)) }
      .sorted { $0.order < $1.order }.map(\.pointer)
  }
}
