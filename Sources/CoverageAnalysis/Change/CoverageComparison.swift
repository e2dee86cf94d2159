internal import WorkspaceModel

/// Two coverages side by side: their needs and cells, one with the other.
struct CoverageComparison {
  private let before: CoverageSnapshot
  /// The earlier files on the later day; none where the day is the same.
  private let aged: CoverageSnapshot?
  private let after: CoverageSnapshot
  private let origin: CauseOrigin
  private let pairing: NeedPairing
  /// The needs of each cell by their places before and after.
  private var places: [String: [(old: Int?, new: Int?)]] = [:]

  init(_ before: Coverage, _ aged: Coverage?, _ after: Coverage, _ files: FileChanges?) {
    let names = LaterNames(files, after.workspace.taxonomy)
    self.before = CoverageSnapshot(before, names)
    self.aged = aged.map { CoverageSnapshot($0, names) }
    self.after = CoverageSnapshot(after, LaterNames(nil))
    origin = CauseOrigin(self.before, self.after, files)
    pairing = NeedPairing(self.before.needs, self.after.needs)
    placeNeeds()
  }

  /// One that moved to another cell is gone from the first, and new in the second.
  private mutating func placeNeeds() {
    for (index, need) in before.needs.enumerated() {
      let partner = pairing.later[index].flatMap { after.needs[$0].cell == need.cell ? $0 : nil }
      places[need.cell, default: []].append((index, partner))
    }
    for (index, need) in after.needs.enumerated() {
      let partner = pairing.earlier[index].flatMap { before.needs[$0].cell == need.cell ? $0 : nil }
      if partner == nil { places[need.cell, default: []].append((nil, index)) }
    }
  }
}

extension CoverageComparison {
  /// The cells that stand otherwise: the worse ones first, then the others, as they are shown.
  var cells: [CellChange] {
    let gone = before.addresses.filter { after.state(at: $0) == nil }
    let moved = (after.addresses + gone).compactMap(cell)
    return moved.filter { $0.direction == .worse } + moved.filter { $0.direction != .worse }
  }

  /// The needs that stand, read or are spoken to otherwise: those that are lost or worse first, then
  /// those that are better, then the others, as they are shown.
  var needs: [NeedChange] {
    let known = after.needs.indices.map { (old: pairing.earlier[$0], new: Optional($0)) }
    let gone = before.needs.indices.filter { pairing.later[$0] == nil }.map {
      (old: Optional($0), new: Int?.none)
    }
    let all = (known + gone).compactMap(need)
    return all.filter { $0.direction == .worse } + all.filter { $0.direction == .better }
      + all.filter { $0.direction == .other }
  }

  /// What coverage would be if all that counted before still counted as much, and nothing else.
  var held: HeldCoverage {
    HeldCoverage(
      before, after,
      before.needs.indices.map { index in
        PairedNeed(old: before.needs[index], new: pairing.later[index].map { after.needs[$0] })
      })
  }

  /// What counts otherwise than before.
  var counting: [CountingChange] { CountingComparison(before, after).changes }
}

extension CoverageComparison {
  private func cell(at address: String) -> CellChange? {
    let (old, new) = (before.state(at: address), after.state(at: address))
    if let old, let new, old.standsLike(new) { return nil }
    return CellChange(
      address: address, name: after.name(of: address) ?? before.name(of: address) ?? address,
      before: old, after: new, causes: causes(at: address),
      isByTimeAlone: aged?.state(at: address).flatMap { old in new.map(old.standsLike) } ?? false,
      isByTagsOnly: isByTagsOnly(address))
  }

  private func isByTagsOnly(_ address: String) -> Bool {
    let shares = [before, after].map { $0.cell(at: address)?.share?.points }
    return shares == [0, 0] && before.coverage.asksForAnswers && after.coverage.asksForAnswers
      && places[address, default: []].allSatisfy { $0.old != nil && $0.new != nil }
  }

  /// What time has done, then what was done to the files.
  private func causes(at address: String) -> [ChangeCause] {
    let places = places[address, default: []]
    let byTime = aged.map { aged in
      let needs = places.compactMap(\.old).map {
        PairedNeed(old: before.needs[$0], new: aged.needs[$0])
      }
      return CauseFinder(before, aged, at: address, needs).causes
    }
    let start = aged ?? before
    let needs = places.map { place in
      PairedNeed(old: place.old.map { start.needs[$0] }, new: place.new.map { after.needs[$0] })
    }
    return causes(
      byTime ?? [], CauseFinder(start, after, at: address, needs).causes, at: address)
  }

  private func causes(
    _ byTime: [ChangeCause.Kind], _ byHand: [ChangeCause.Kind], at cell: String
  ) -> [ChangeCause] {
    let all =
      byTime.map { ChangeCause(kind: $0, origin: .time) }
      + byHand.map { ChangeCause(kind: $0, origin: origin.origin(of: $0, at: cell)) }
    return all.isEmpty ? [ChangeCause(kind: origin.fallback, origin: .edit)] : all
  }
}

extension CoverageComparison {
  private func need(_ places: (old: Int?, new: Int?)) -> NeedChange? {
    let (old, new) = (places.old.map { before.needs[$0] }, places.new.map { after.needs[$0] })
    guard let shown = new ?? old else { return nil }
    let start = places.old.map { (aged ?? before).needs[$0] }
    let standings = (
      former: old.map { NeedStanding($0.coverage, before) },
      aged: start.map { NeedStanding($0.coverage, aged ?? before) },
      new: new.map { NeedStanding($0.coverage, after) }
    )
    let change = NeedChange(
      need: shown.named, cell: shown.cell,
      cellName: after.name(of: shown.cell) ?? before.name(of: shown.cell) ?? shown.cell,
      fate: fate(old, new), before: standings.former, after: standings.new,
      causes: causes(old, start, new),
      isByTimeAlone: standings.aged?.points == standings.new?.points
        && (standings.former?.points != standings.aged?.points
          || standings.former?.reply != standings.aged?.reply
            && standings.aged?.reply == standings.new?.reply),
      isLost: old.map { isLost($0, start ?? $0, new) } ?? false)
    let isSame = change.fate == .kept && change.direction == .other && !change.isSaidOtherwise
    return isSame ? nil : change
  }

  private func fate(_ old: NeedSnapshot?, _ new: NeedSnapshot?) -> NeedChange.Fate {
    guard let old else {
      return counted(new, in: before) ? .added : .cameWithCell
    }
    guard let new else {
      return counted(old, in: after) ? .removed : .wentWithCell
    }
    let isRenamed = old.named.address != new.named.address && (old.hasOwnName || new.hasOwnName)
    return old.reads(as: new) && old.cell == new.cell && !isRenamed
      ? .kept
      : .reworded(
        from: old.named,
        formerCell: old.cell == new.cell ? nil : before.name(of: old.cell) ?? old.cell)
  }

  /// Whether the cell of a need applies in a coverage.
  private func counted(_ need: NeedSnapshot?, in snapshot: CoverageSnapshot) -> Bool {
    need.flatMap { snapshot.state(at: $0.cell)?.applies } ?? false
  }

  private func causes(
    _ old: NeedSnapshot?, _ start: NeedSnapshot?, _ new: NeedSnapshot?
  ) -> [ChangeCause] {
    guard let cell = (new ?? old)?.cell else { return [] }
    guard let old, let start, let new else { return [comingOrGoing(old, new, at: cell)] }
    guard old.points != new.points else { return [] }
    let byTime = aged.map { PairedNeed(old: old, new: start).causes(before, $0) } ?? []
    let byHand = PairedNeed(old: start, new: new).causes(aged ?? before, after)
    return causes(byTime, byHand, at: cell)
  }

  private func comingOrGoing(
    _ old: NeedSnapshot?, _ new: NeedSnapshot?, at cell: String
  ) -> ChangeCause {
    let whole = CauseFinder(before, after, at: cell, []).whole.first
    let own = new.map { ChangeCause.Kind.needAdded($0.named) } ?? old.map { .needRemoved($0.named) }
    return ChangeCause(kind: whole ?? own ?? origin.fallback, origin: .edit)
  }

  private func isLost(_ old: NeedSnapshot, _ start: NeedSnapshot, _ new: NeedSnapshot?) -> Bool {
    guard let new else {
      if case .notApplicable = after.state(at: old.cell) { return false }
      return true
    }
    let points = Forgiveness(aged ?? before, after).points(of: new, after: start)
    return points < min(old.points, start.points)
  }
}
