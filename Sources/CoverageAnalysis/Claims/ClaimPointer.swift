internal import WorkspaceModel

/// A place in an asset's file that points at a cell, or at a need, itself or through a module.
struct ClaimPointer {
  let cell: CellAddress
  let need: Ordinal<Need>?
  let module: Ordinal<Module>?
  let line: Int
  let range: Range<Int>
}

extension ClaimPointer {
  /// All pointers of an asset: by cell, those at the cell itself first, then by need, the best of
  /// each need first.
  static func all(of asset: Asset, basis: CoverageBasis) -> [ClaimPointer] {
    let workspace = basis.workspace
    let covers = asset.covers.map {
      ClaimPointer(cell: $0.target, need: nil, module: nil, line: $0.line, range: $0.range)
    }
    let answers = asset.answers.map { pointer in
      ClaimPointer(
        cell: workspace.needs[pointer.target].cell, need: pointer.target, module: nil,
        line: pointer.line, range: pointer.range)
    }
    let uses = asset.uses.flatMap { use in
      workspace.modules[use.target].answers.map { pointer in
        ClaimPointer(
          cell: workspace.needs[pointer.target].cell, need: pointer.target, module: use.target,
          line: use.line, range: use.range)
      }
    }
    return (covers + answers + uses).map { (pointer: $0, order: $0.order(in: basis)) }
      .sorted { $0.order < $1.order }.map(\.pointer)
  }

  /// Its order: by cell, then by need.
  ///
  /// Of one need the asset's own answer comes first, then one through a fresh module.
  private func order(in basis: CoverageBasis) -> (Int, Int, Int, Int, Int) {
    let isFresh = module.map { basis[$0].isFresh } ?? true
    return (
      basis.grid.index(of: cell), need?.value ?? -1, module == nil ? 0 : isFresh ? 1 : 2,
      module?.value ?? 0, range.lowerBound
    )
  }
}
