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

  /// The id of a stage: the later one where an alias tells of a new name, and of nothing else.
  ///
  /// Where several stages become one, or one that there was already, the former ones are gone.
  func id(of stage: Tag, in workspace: Workspace) -> String {
    let stages = workspace.taxonomy[.stages]
    let id = workspace.taxonomy[stage].id
    guard let new = laterID(id), new != id, stages.tag(named: new) == nil,
      stages.entries.count(where: { laterID($0.id) == new }) == 1
    else { return id }
    return new
  }

  private func laterID(_ id: String) -> String? {
    later.flatMap { later in later[.stages].tag(named: id).map { later[$0].id } }
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
