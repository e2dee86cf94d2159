internal import WorkspaceModel

extension Coverage {
  /// The open cell at which a persona's deals stall.
  ///
  /// First come the stages of a deal that is under way: after the first, up to the last at which
  /// risks are to be met. Of these the cell with the lowest score; of several the heaviest, then the
  /// latest, where a deal has cost the most.
  func stall(of persona: Ordinal<Persona>) -> CellAddress? {
    let open = row(of: persona).filter(\.state.isOpen)
    let stages = stagesUnderWay
    let underWay = open.filter { stages.contains($0.address.stage) }
    return (underWay.isEmpty ? open : underWay).reversed().min { left, right in
      (left.score ?? 0, right.weight) < (right.score ?? 0, left.weight)
    }?.address
  }

  private var stagesUnderWay: ArraySlice<Tag> {
    let last = stages.lastIndex(where: workspace.taxonomy.meetsRisks)
    return stages[...(last ?? stages.count - 1)].dropFirst()
  }
}

extension Taxonomy {
  /// Whether risks are to be met at a stage, which is where deals stall.
  func meetsRisks(at stage: Tag) -> Bool {
    role(answering: .objection).map(expectedRoles(at: stage).contains) ?? false
  }
}
