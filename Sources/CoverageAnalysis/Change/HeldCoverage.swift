internal import WorkspaceModel

/// Coverage held to what counted before: the needs, weights and priorities of then, with the answers
/// of now.
///
/// What was deleted since is open in it, and what was added counts for nothing.
public struct HeldCoverage: Sendable, Hashable {
  public private(set) var share = Share()
  /// Whether something that counted before no longer does, counts for more or less, or not there.
  public private(set) var countedOtherwise = false

  init(_ before: CoverageSnapshot, _ after: CoverageSnapshot, _ needs: [PairedNeed]) {
    let unit = ShareUnit(for: before.coverage.scored)
    let needs = Dictionary(grouping: needs) { $0.old?.cell ?? "" }
    for address in before.addresses {
      guard let cell = before.cell(at: address), cell.isPriority, cell.state.applies else {
        continue
      }
      let own = needs[address, default: []]
      let points = Self.points(own, at: address, after)
      unit.add(points.count, of: points.most, weighing: cell.weight, to: &share)
      if !after.counts(address, for: cell.weight)
        || own.contains(where: { $0.new?.cell != address })
      {
        countedOtherwise = true
      }
    }
  }
}

extension HeldCoverage {
  /// The points that the needs of a cell have now, wherever they stand.
  private static func points(
    _ needs: [PairedNeed], at address: String, _ after: CoverageSnapshot
  ) -> (count: Int, most: Int) {
    guard after.coverage.asksForAnswers else {
      return (after.cell(at: address)?.share?.points ?? 0, 2)
    }
    let isDoubtful = after.cell(at: address).map { after.coverage[$0.address.persona].isDoubtful }
    let count = needs.reduce(0) { $0 + ($1.new?.points ?? 0) }
    return (isDoubtful ?? false ? 0 : count, max(2, 2 * needs.count))
  }
}

extension CoverageSnapshot {
  /// Whether a cell counts in the coverage figure, with a weight.
  fileprivate func counts(_ address: String, for weight: CellWeight) -> Bool {
    cell(at: address).map { $0.isPriority && $0.state.applies && $0.weight == weight } ?? false
  }
}
