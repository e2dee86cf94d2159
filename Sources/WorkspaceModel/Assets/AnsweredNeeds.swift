extension Workspace {
  /// The needs that an asset says it answers, itself and through modules, in the order of their
  /// addresses.
  package func needsAnswered(by asset: Ordinal<Asset>) -> [Ordinal<Need>] {
    let modules = assets[asset].uses.map { self.modules[$0.target] }
    return inOrder(needs(of: assets[asset].answers) + modules.flatMap { needs(of: $0.answers) })
  }

  /// The needs that a module says it answers, in the order of their addresses.
  package func needsAnswered(by module: Ordinal<Module>) -> [Ordinal<Need>] {
    inOrder(needs(of: modules[module].answers))
  }

  private func needs(of answers: [Pointer<Ordinal<Need>>]) -> [Ordinal<Need>] {
    answers.map(\.target)
  }

  private func inOrder(_ needs: [Ordinal<Need>]) -> [Ordinal<Need>] {
    Set(needs).sorted { address(of: $0).utf8.lexicographicallyPrecedes(address(of: $1).utf8) }
  }
}
