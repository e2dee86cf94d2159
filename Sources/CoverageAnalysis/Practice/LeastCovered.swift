internal import WorkspaceModel

extension ScoredWorkspace {
  /// The open cell at which a persona is covered least.
  ///
  /// First come the stages of a deal that is under way: after the first, up to the last at which
  /// risks are to be met. Of these the cell with the lowest score, then with the smallest share; of
  /// several the heaviest, then the latest, where a deal has cost the most.
  func leastCovered(of persona: Ordinal<Persona>) -> CellAddress? {
    let open = row(of: persona).filter(\.state.isOpen)
    let stages = stagesUnderWay
    let underWay = open.filter { stages.contains($0.address.stage) }
    return (underWay.isEmpty ? open : underWay).reversed().min { left, right in
      left.isCoveredLess(than: right)
    }?.address
  }

  private var stagesUnderWay: ArraySlice<Tag> {
    let last = stages.lastIndex(where: workspace.taxonomy.meetsRisks)
    return stages[...(last ?? stages.count - 1)].dropFirst()
  }
}

extension Taxonomy {
  /// Whether risks are to be met at a stage, before which nobody signs.
  func meetsRisks(at stage: Tag) -> Bool {
    role(answering: .objection).map(expectedRoles(at: stage).contains) ?? false
  }
}

extension Cell {
  fileprivate func isCoveredLess(than other: Cell) -> Bool {
    if score != other.score { return (score ?? 0) < (other.score ?? 0) }
    let (own, others) = (
      (share?.points ?? 0) * (other.share?.most ?? 2),
      (other.share?.points ?? 0) * (share?.most ?? 2)
    )
    return own == others ? weight > other.weight : own < others
  }
}
