internal import WorkspaceModel

/// The names that personas, assets and stages of an earlier state have in a later one.
struct LaterNames {
  private let files: FileChanges?
  private let later: Taxonomy?

  /// Takes what has changed.
  ///
  /// - Parameters:
  ///   - files: The files that differ, which tell who has another id; none for nothing.
  ///   - later: The later taxonomy, of which an alias tells what a stage is called now.
  init(_ files: FileChanges?, _ later: Taxonomy? = nil) {
    self.files = files
    self.later = later
  }
}

extension LaterNames {
  func id(of asset: Asset) -> String { id(asset.id, of: .asset) }

  func id(of persona: Persona) -> String { id(persona.id, of: .persona) }

  /// The address of a cell: `cfo.evaluation`.
  func address(of cell: CellAddress, in workspace: Workspace) -> String {
    "\(id(workspace.personas[cell.persona].id, of: .persona)).\(id(of: cell.stage, in: workspace))"
  }

  func id(of stage: Tag, in workspace: Workspace) -> String {
    let id = workspace.taxonomy[stage].id
    guard let later, let tag = later[.stages].tag(named: id) else { return id }
    return later[tag].id
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
