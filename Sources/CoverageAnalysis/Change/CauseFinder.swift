internal import WorkspaceModel

/// Finds why one cell of two coverages is in another state.
struct CauseFinder {
  private let before: CoverageSnapshot
  private let after: CoverageSnapshot
  private let old: CellState?
  private let new: CellState?
  private let address: String
  /// The needs of the cell, as they were and as they are.
  private let needs: [PairedNeed]

  init(
    _ before: CoverageSnapshot, _ after: CoverageSnapshot, at address: String, _ needs: [PairedNeed]
  ) {
    self.before = before
    self.after = after
    self.address = address
    self.needs = needs
    old = before.state(at: address)
    new = after.state(at: address)
  }
}

extension CauseFinder {
  /// The causes that push the way in which the cell went; all of them where none does.
  var causes: [ChangeCause.Kind] {
    guard old != new else { return [] }
    return whole.isEmpty
      ? all.pushing(better: (new?.score ?? 0) > (old?.score ?? 0)).eachOnce : whole
  }

  /// Why the persona, the stage or the whole cell is there, or is not.
  var whole: [ChangeCause.Kind] {
    guard let old else { return [origin] }
    guard let new else { return [end] }
    let (wasUnreadable, isUnreadable) = (before.isUnreadable(address), after.isUnreadable(address))
    if wasUnreadable != isUnreadable {
      return [isUnreadable ? .personaUnreadable : .personaReadable]
    }
    if case .notApplicable(let reason) = new, old.applies {
      return [.stopsApplying(reason: reason)]
    }
    return old.applies ? [] : [.startsToApply]
  }

  private var all: [ChangeCause.Kind] {
    let all = needs.flatMap(needCauses) + claimCauses
    let others = all.filter { !$0.isOfNeeds }
    return doNeedsDecide || others.isEmpty ? all : others
  }

  /// Whether a need that comes or goes can be what parts the two states: weak from strong, or missing
  /// from not assessed.
  private var doNeedsDecide: Bool {
    let states = [old, new].compactMap(\.self)
    return states.allSatisfy { [.weak, .strong].contains($0) }
      || states.allSatisfy { [.missing, .notAssessed].contains($0) }
  }

  /// Why there is a cell that was not there.
  private var origin: ChangeCause.Kind {
    before.stages.contains(stage) ? .personaAdded : taxonomy ?? .stageAdded
  }

  /// Why there is no such cell any more.
  private var end: ChangeCause.Kind {
    after.stages.contains(stage) ? .personaRemoved : taxonomy ?? .stageRemoved
  }

  private var stage: String { address.split(separator: ".").last.map(String.init) ?? "" }

  /// Whether the stages are others because the taxonomy can be read on one side only.
  private var taxonomy: ChangeCause.Kind? {
    guard before.isTaxonomyUnreadable != after.isTaxonomyUnreadable else { return nil }
    return after.isTaxonomyUnreadable ? .taxonomyUnreadable : .taxonomyReadable
  }
}

extension CauseFinder {
  private func needCauses(_ need: PairedNeed) -> [ChangeCause.Kind] {
    switch (need.old, need.new) {
    case (nil, let new?): [.needAdded(new.named)]
    case (let old?, nil): [.needRemoved(old.named)]
    default: need.causes(before, after)
    }
  }

  /// What came, went or changed of the claims on it; an asset of which a need tells is left out.
  ///
  /// Between weak and strong only needs decide, unless claims are strong by themselves.
  private var claimCauses: [ChangeCause.Kind] {
    let asks = before.coverage.asksForAnswers && after.coverage.asksForAnswers
    let isAtTheBottom = [old, new].contains(.missing) || [old, new].contains(.notAssessed)
    guard isAtTheBottom || !asks else { return [] }
    let told = Set(needs.flatMap { $0.causes(before, after) }.compactMap { $0.asset?.id })
    let services = ServiceCauses(before: before, after: after, old: nil, new: nil)
    let (earlier, later) = (before.claims(at: address), after.claims(at: address))
    let causes = services.causes(
      from: earlier, to: later, comparingShortfalls: !asks
    ).filter { !told.contains($0.asset?.id ?? "") }
    // What is only on its way parts a missing cell from one that nobody has assessed.
    let isMissing = [old, new].contains(.missing) && [old, new].contains(.notAssessed)
    return causes + (isMissing ? services.causesOnTheWay(from: earlier, to: later) : [])
  }
}

extension CoverageSnapshot {
  /// Whether the file of a cell's persona can't be read.
  fileprivate func isUnreadable(_ address: String) -> Bool {
    cell(at: address).map { coverage[$0.address.persona].isUnreadable } ?? false
  }
}

extension ChangeCause.Kind {
  /// Whether it is that a need came or went.
  fileprivate var isOfNeeds: Bool {
    switch self {
    case .needAdded, .needRemoved: true
    default: false
    }
  }
}

extension [ChangeCause.Kind] {
  /// Each of them where it stands first.
  fileprivate var eachOnce: [ChangeCause.Kind] {
    var seen: Set<ChangeCause.Kind> = []
    return filter { seen.insert($0).inserted }
  }
}
