internal import WorkspaceModel

/// The names that personas and assets of an earlier state have in a later one.
struct LaterNames {
  private let files: FileChanges?

  init(_ files: FileChanges?) {
    self.files = files
  }
}

extension LaterNames {
  func id(of asset: Asset) -> String { id(asset.id, of: .asset) }

  func id(of persona: Persona) -> String { id(persona.id, of: .persona) }

  /// The address of a cell: `cfo.evaluation`.
  func address(of cell: CellAddress, in workspace: Workspace) -> String {
    "\(id(workspace.personas[cell.persona].id, of: .persona)).\(workspace.taxonomy[cell.stage].id)"
  }

  /// The address of a need: `cfo.evaluation.payback`.
  func address(of need: Ordinal<Need>, in workspace: Workspace) -> String {
    let written = workspace.needs[need]
    return "\(address(of: written.cell, in: workspace)).\(written.name)"
  }

  private func id(_ id: String, of kind: FileKind) -> String {
    files?.laterID(id, of: kind) ?? id
  }
}
