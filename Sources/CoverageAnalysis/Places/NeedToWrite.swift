public import WorkspaceModel

extension Coverage {
  /// The name that a need has to be given before an asset can point at it; none for one that has
  /// one.
  public func nameToWrite(for need: Ordinal<Need>) -> String? { ground.suggestedNames[need] }

  /// The address at which an asset points at a need; of one that has to be named first, the address
  /// it has then.
  public func addressToWrite(for need: Ordinal<Need>) -> String {
    guard let name = nameToWrite(for: need) else { return workspace.address(of: need) }
    return "\(workspace.address(of: workspace.needs[need].cell)).\(name)"
  }

  /// The act that begins an asset for one need.
  public func actOfWriting(_ need: Ordinal<Need>) -> PlanAct {
    PlanAct(
      kind: .write, file: .new(need), needs: [need], mends: [],
      effort: workspace.taxonomy.rules.effort[.write], candidates: [], misread: [], proposals: [])
  }

  /// Whether a claim has to answer a need to be strong.
  public var asksForAnswers: Bool { basis.asksForAnswers }
}
