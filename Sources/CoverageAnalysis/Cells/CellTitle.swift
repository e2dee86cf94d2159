public import WorkspaceModel

extension Workspace {
  /// A cell by its titles: `Chief Financial Officer / Evaluation`.
  public func title(of cell: CellAddress) -> String {
    "\(personas[cell.persona].title) / \(taxonomy.title(of: cell.stage))"
  }
}
