internal import WorkspaceModel

/// Tells where a cause lies: one that speaks of an asset may lie elsewhere, when its file is the same.
struct CauseOrigin {
  private let before: CoverageSnapshot
  private let after: CoverageSnapshot
  private let files: FileChanges?

  init(_ before: CoverageSnapshot, _ after: CoverageSnapshot, _ files: FileChanges?) {
    self.before = before
    self.after = after
    self.files = files
  }
}

extension CauseOrigin {
  /// Where a cause lies of what happened to a cell, or to a need of it.
  func origin(of kind: ChangeCause.Kind, at cell: String) -> ChangeCause.Origin {
    guard let files, let asset = kind.asset, before.asset(asset.id) != nil,
      after.asset(asset.id) != nil, !after.paths(of: asset.id).contains(where: files.touches)
    else { return .edit }
    let isPersonaTouched = after.persona(at: cell).map { files.touches($0.path) } ?? false
    let touched = kind.places.first { place in
      switch place {
      case .channels: before.channels(at: cell) != after.channels(at: cell) && isPersonaTouched
      case .persona: isPersonaTouched
      case .taxonomy: files.touches(FileKind.taxonomyPath)
      }
    }
    switch touched {
    case .channels, .persona: return .persona
    case .taxonomy: return .taxonomy
    case nil: return .edit
    }
  }

  /// The last resort, where nothing that was compared explains a move.
  var fallback: ChangeCause.Kind {
    files.map { $0.touches(FileKind.taxonomyPath) } ?? true ? .taxonomyChanged : .unexplained
  }
}

/// Where something can lie that an asset's own file does not say.
private enum CausePlace {
  /// The channels that the persona asks for.
  case channels
  case persona, taxonomy
}

extension ChangeCause.Kind {
  /// Where it can lie beside the asset's file, the likelier place first.
  fileprivate var places: [CausePlace] {
    switch self {
    case .fellShort(_, let shortfall), .mended(_, let shortfall): shortfall.places
    case .claimAdded, .claimRemoved, .asset(_, .tooBroad), .asset(_, .narrowed):
      [.persona, .taxonomy]
    case .asset: [.taxonomy]
    default: []
    }
  }
}

extension NamedShortfall {
  fileprivate var places: [CausePlace] {
    switch self {
    case .stale, .undated, .moduleStale, .moduleUndated, .limitUnknown: [.taxonomy]
    case .unfit: [.taxonomy, .persona]
    case .notDistributed: [.channels, .taxonomy]
    case .recheckDue, .moduleRecheckDue, .noReply(.repeatsNeed): [.persona]
    case .noReply(nil): [.taxonomy]
    case .noReply(.tooShort), .noReply(.standsElsewhere), .calledWeak: []
    }
  }
}
