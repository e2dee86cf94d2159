public import WorkspaceModel

extension Coverage {
  /// The file that an act changes, by its path; of a new one the path to begin it at.
  public func path(of act: PlanAct) -> String {
    switch act.file {
    case .asset(let asset): workspace.assets[asset].path
    case .module(let module): workspace.modules[module].path
    case .persona(let persona): workspace.personas[persona].path
    case .taxonomy: FileKind.taxonomyPath
    case .new(let need): pathForNewAsset(answering: [need])
    }
  }

  /// Where a key of an asset stands in the act's file, or is to be added; of another kind of file
  /// the file alone.
  public func line(of key: KeyName<Asset>, for act: PlanAct) -> FileLine {
    guard case .asset(let asset) = act.file else { return FileLine(path: path(of: act), line: nil) }
    return workspace.assets[asset].line(of: key)
  }

  /// Where the review of the act's file stands, or is to be added.
  public func lineOfReview(for act: PlanAct) -> FileLine {
    switch act.file {
    case .asset(let asset): workspace.assets[asset].line(of: .reviewed)
    case .module(let module): workspace.modules[module].line(of: .reviewed)
    case .persona(let persona): workspace.personas[persona].line(of: .reviewed)
    case .taxonomy, .new: FileLine(path: path(of: act), line: nil)
    }
  }
}
