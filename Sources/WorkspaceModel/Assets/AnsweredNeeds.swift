internal import SourceDocuments

extension Workspace {
  /// The needs that an asset says it answers, itself and through modules, in the order of their
  /// addresses.
  public func needsAnswered(by asset: Ordinal<Asset>) -> [Ordinal<Need>] {
    let modules = assets[asset].uses.map { self.modules[$0.target] }
    return inOrder(assets[asset].answers + modules.flatMap(\.answers))
  }

  /// The needs that a module says it answers, in the order of their addresses.
  public func needsAnswered(by module: Ordinal<Module>) -> [Ordinal<Need>] {
    inOrder(modules[module].answers)
  }

  private func inOrder(_ answers: [AnswerPointer]) -> [Ordinal<Need>] {
    Set(answers.compactMap(\.need)).sorted {
      address(of: $0).precedes(address(of: $1))
    }
  }
}
