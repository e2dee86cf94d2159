internal import WorkspaceModel

/// What an asset does for a need or a cell, under names that another coverage knows too.
protocol AssetService {
  var asset: NamedAsset { get }
  var state: AssetState { get }
  var standing: ClaimStanding { get }
  /// What keeps it from being strong.
  var shortfalls: [NamedShortfall.Kind: NamedShortfall] { get }
}

extension NamedShortfall {
  static func byKind(
    _ shortfalls: [Shortfall], in workspace: Workspace
  ) -> [NamedShortfall.Kind: NamedShortfall] {
    Dictionary(
      shortfalls.map { NamedShortfall($0, in: workspace) }.map { ($0.kind, $0) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension NamedAsset {
  init(_ asset: Ordinal<Asset>, _ workspace: Workspace, _ names: LaterNames) {
    let written = workspace.assets[asset]
    self.init(id: names.id(of: written), title: written.title)
  }
}
