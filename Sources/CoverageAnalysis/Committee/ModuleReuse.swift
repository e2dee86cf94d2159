public import WorkspaceModel

/// How much of the content is put together from modules.
public struct ModuleReuse: Sendable {
  /// The live assets that use each module, in the order of the workspace.
  public let users: [[Ordinal<Asset>]]
  /// The modules that no live asset uses.
  public let unused: [Ordinal<Module>]
  /// Live assets that are built from at least one module, of all live ones.
  public let built: Share
  /// Modules that two live assets or more are built from, of all modules.
  public let reused: Share

  public init(of coverage: Coverage) {
    let workspace = coverage.workspace
    var users = workspace.modules.map { _ in [Ordinal<Asset>]() }
    var built = Share(leftOut: coverage.scored.assetsLeftOut(.notLive) { $0.isLive })
    for asset in coverage.scored.liveAssets {
      let modules = Set(workspace.assets[asset].uses.map(\.target))
      for module in modules { users[module.value].append(asset) }
      built.count(!modules.isEmpty)
    }
    self.users = users
    self.built = built
    unused = workspace.modules.ordinals.filter { users[$0.value].isEmpty }
    reused = Share(counting: users) { $0.count > 1 }
  }
}

extension ModuleReuse {
  /// The live assets that use a module.
  public subscript(module: Ordinal<Module>) -> [Ordinal<Asset>] { users[module.value] }
}
