internal import SourceDocuments
internal import WorkspaceModel

/// Finds what has become of what assets do for a need or a cell.
struct ServiceCauses {
  let before: CoverageSnapshot
  let after: CoverageSnapshot
  /// The need that is served as it was and as it is; none for a cell.
  let old: NamedNeed?
  let new: NamedNeed?
}

extension ServiceCauses {
  /// What differs between two lists of services, by the ids of their assets.
  func causes<Service: AssetService>(
    from old: [String: Service], to new: [String: Service], comparingShortfalls: Bool
  ) -> [ChangeCause.Kind] {
    Set(old.keys).union(new.keys).inOrder.flatMap { id -> [ChangeCause.Kind] in
      switch (old[id], new[id]) {
      case (nil, let service?): service.standing.counts ? [gained(service.asset)] : []
      case (let service?, nil): service.standing.counts ? [lost(service.asset)] : []
      case (let one?, let other?): changed(one, other, comparingShortfalls)
      case (nil, nil): []
      }
    }
  }

  /// What differs in what would serve a cell once it is published.
  func causesOnTheWay(
    from old: [String: ClaimSnapshot], to new: [String: ClaimSnapshot]
  ) -> [ChangeCause.Kind] {
    Set(old.keys).union(new.keys).inOrder.compactMap { id in
      let (wasComing, isComing) = (old.isComing(id), new.isComing(id))
      guard wasComing != isComing, let asset = (new[id] ?? old[id])?.asset else { return nil }
      return .asset(asset, isComing ? .onItsWay : .offItsWay)
    }
  }
}

extension ServiceCauses {
  private func gained(_ asset: NamedAsset) -> ChangeCause.Kind {
    if before.unreadableAssets.contains(asset.id) { return .asset(asset, .readable) }
    switch before.assets[asset.id] {
    case nil: return .asset(asset, .added)
    case .retired: return .asset(asset, .published)
    default: return .claimAdded(asset, new)
    }
  }

  private func lost(_ asset: NamedAsset) -> ChangeCause.Kind {
    if after.unreadableAssets.contains(asset.id) { return .asset(asset, .unreadable) }
    switch after.assets[asset.id] {
    case nil: return .asset(asset, .removed)
    case .retired: return .asset(asset, .retired)
    default: return .claimRemoved(asset, old)
    }
  }

  private func changed<Service: AssetService>(
    _ old: Service, _ new: Service, _ comparesShortfalls: Bool
  ) -> [ChangeCause.Kind] {
    guard old.standing.counts == new.standing.counts else {
      return [.asset(new.asset, new.standing.counts ? rise(of: old) : fall(to: new))]
    }
    return comparesShortfalls && new.standing.counts ? shortfalls(old, new) : []
  }

  private func rise<Service: AssetService>(of old: Service) -> ChangeCause.AssetEvent {
    if before.unreadableAssets.contains(old.asset.id) { return .readable }
    switch old.standing {
    case .fails(.doubtful): return .putRight
    case .fails(.nothingToRead) where old.state.isLive: return .filled
    case .fails(.tooBroad) where old.state.isLive: return .narrowed
    default: return .published
    }
  }

  private func fall<Service: AssetService>(to new: Service) -> ChangeCause.AssetEvent {
    if after.unreadableAssets.contains(new.asset.id) { return .unreadable }
    switch new.standing {
    case .fails(.doubtful): return .spoilt
    case .fails(.nothingToRead) where new.state.isLive: return .emptied
    case .fails(.tooBroad) where new.state.isLive: return .tooBroad
    default: return .withdrawn
    }
  }

  private func shortfalls<Service: AssetService>(
    _ old: Service, _ new: Service
  ) -> [ChangeCause.Kind] {
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

extension Set<String> {
  /// In the order of bytes.
  fileprivate var inOrder: [String] {
    sorted { $0.precedes($1) }
  }
}

extension [String: ClaimSnapshot] {
  /// Whether an asset would serve the cell once it is published.
  fileprivate func isComing(_ id: String) -> Bool { self[id]?.standing == .onceOut }
}
