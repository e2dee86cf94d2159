public import WorkspaceModel

/// A file of the workspace, whatever it is about.
public enum WorkspaceFile: Sendable, Hashable {
  case taxonomy
  case persona(Ordinal<Persona>)
  case leadDefinition(Ordinal<LeadDefinition>)
  case asset(Ordinal<Asset>)
  case module(Ordinal<Module>)
  case campaign(Ordinal<Campaign>)
}

extension WorkspaceFile {
  public var kind: FileKind {
    switch self {
    case .taxonomy: .taxonomy
    case .persona: .persona
    case .leadDefinition: .leadDefinition
    case .asset: .asset
    case .module: .module
    case .campaign: .campaign
    }
  }
}

extension Workspace {
  /// All files with what every one of them has, in the order of kinds, then of ids.
  public var files: [(file: WorkspaceFile, facts: FileFacts)] {
    [taxonomy.facts].compactMap(\.self).map { (.taxonomy, $0) }
      + personas.ordinals.map { (.persona($0), personas[$0].facts) }
      + leadDefinitions.ordinals.map { (.leadDefinition($0), leadDefinitions[$0].facts) }
      + assets.ordinals.map { (.asset($0), assets[$0].facts) }
      + modules.ordinals.map { (.module($0), modules[$0].facts) }
      + campaigns.ordinals.map { (.campaign($0), campaigns[$0].facts) }
  }
}
