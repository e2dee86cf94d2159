internal import WorkspaceModel

/// Finds why one cell of two coverages is in another state.
struct CauseFinder {
  private let before: CoverageSnapshot
  private let after: CoverageSnapshot
  private let old: CellSnapshot?
  private let new: CellSnapshot?
  private let address: String

  init(_ before: CoverageSnapshot, _ after: CoverageSnapshot, at address: String) {
    self.before = before
    self.after = after
    self.address = address
    old = before.cell(at: address)
    new = after.cell(at: address)
  }
}

extension CauseFinder {
  /// The causes that push the way in which the cell went; all of them where none does.
  var causes: [ChangeCause.Kind] {
    guard old?.state != new?.state else { return [] }
    let kinds = all
    let telling = kinds.filter { $0.lifts.map { $0 == isBetter } ?? true }
    return telling.isEmpty ? kinds : telling
  }

  private var isBetter: Bool { (new?.state.score ?? 0) > (old?.state.score ?? 0) }

  private var all: [ChangeCause.Kind] {
    guard let old else { return [origin] }
    guard let new else { return [end] }
    if old.isUnreadable != new.isUnreadable {
      return [new.isUnreadable ? .personaUnreadable : .personaReadable]
    }
    return application(old.state, new.state) + needs(old, new) + claims(old, new)
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

  private func application(_ old: CellState, _ new: CellState) -> [ChangeCause.Kind] {
    if case .notApplicable(let reason) = new { return [.stopsApplying(reason: reason)] }
    return old.applies ? [] : [.startsToApply]
  }

  private func needs(_ old: CellSnapshot, _ new: CellSnapshot) -> [ChangeCause.Kind] {
    let addresses = Set(old.needs.keys).union(new.needs.keys).inOrder
    return addresses.compactMap { address in
      switch (old.needs[address], new.needs[address]) {
      case (nil, let need?): .needAdded(need)
      case (let need?, nil): .needRemoved(need)
      case (let one?, let other?): one.text == other.text ? nil : .needRewritten(other)
      case (nil, nil): nil
      }
    }
  }

  private func claims(_ old: CellSnapshot, _ new: CellSnapshot) -> [ChangeCause.Kind] {
    Set(old.claims.keys).union(new.claims.keys).inOrder.flatMap { id -> [ChangeCause.Kind] in
      switch (old.claims[id], new.claims[id]) {
      case (nil, let claim?): gained(claim, id)
      case (let claim?, nil): lost(claim, id)
      case (let one?, let other?): changed(one, other)
      case (nil, nil): []
      }
    }
  }
}

extension CauseFinder {
  private func gained(_ claim: ClaimSnapshot, _ id: String) -> [ChangeCause.Kind] {
    guard claim.stands else { return [] }
    if before.unreadableAssets.contains(id) { return [.assetReadable(claim.asset)] }
    switch before.assets[id] {
    case nil: return [.assetAdded(claim.asset)]
    case .retired: return [.assetPublished(claim.asset)]
    default: return [.claimAdded(claim.asset, nil)]
    }
  }

  private func lost(_ claim: ClaimSnapshot, _ id: String) -> [ChangeCause.Kind] {
    guard claim.stands else { return [] }
    if after.unreadableAssets.contains(id) { return [.assetUnreadable(claim.asset)] }
    switch after.assets[id] {
    case nil: return [.assetRemoved(claim.asset)]
    case .retired: return [.assetRetired(claim.asset)]
    default: return [.claimRemoved(claim.asset, nil)]
    }
  }

  private func changed(_ old: ClaimSnapshot, _ new: ClaimSnapshot) -> [ChangeCause.Kind] {
    if old.stands != new.stands {
      return [new.stands ? .assetPublished(new.asset) : .assetWithdrawn(new.asset)]
    }
    guard new.stands else { return [] }
    let gained = new.answers.subtracting(old.answers).inOrder.map {
      ChangeCause.Kind.claimAdded(new.asset, self.new?.needs[$0])
    }
    let lost = old.answers.subtracting(new.answers).inOrder.map {
      ChangeCause.Kind.claimRemoved(new.asset, self.old?.needs[$0])
    }
    return gained + lost + shortfalls(old, new)
  }

  private func shortfalls(_ old: ClaimSnapshot, _ new: ClaimSnapshot) -> [ChangeCause.Kind] {
    let kinds = Set(old.shortfalls.keys).union(new.shortfalls.keys)
      .sorted { $0.rawValue < $1.rawValue }
    return kinds.compactMap { kind in
      switch (old.shortfalls[kind], new.shortfalls[kind]) {
      case (nil, let shortfall?): .fellShort(new.asset, shortfall)
      case (let shortfall?, nil): .mended(new.asset, shortfall)
      case (_?, _?), (nil, nil): nil
      }
    }
  }
}

extension ChangeCause.Kind {
  /// Whether it can lift a cell; none where it can do either.
  fileprivate var lifts: Bool? {
    switch self {
    case .needRemoved, .assetAdded, .assetPublished, .assetReadable, .claimAdded, .mended: true
    case .needAdded, .assetRemoved, .assetRetired, .assetWithdrawn, .assetUnreadable,
      .claimRemoved, .fellShort:
      false
    case .personaAdded, .personaRemoved, .personaUnreadable, .personaReadable, .stageAdded,
      .stageRemoved, .taxonomyUnreadable, .taxonomyReadable, .startsToApply, .stopsApplying,
      .needRewritten, .taxonomyChanged:
      nil
    }
  }
}

extension Set<String> {
  /// In the order of bytes.
  fileprivate var inOrder: [String] {
    sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
