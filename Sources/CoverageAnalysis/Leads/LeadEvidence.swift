internal import WorkspaceModel

/// Which live assets qualify what: read in one pass over the assets.
struct LeadEvidence {
  /// The assets that point at a criterion or at an option of it, by criterion.
  private var byCriterion: [Criterion: [Pointing]] = [:]

  private struct Criterion: Hashable {
    let lead: Ordinal<LeadDefinition>
    let tag: Tag
  }

  init(of coverage: ScoredWorkspace) {
    for asset in coverage.liveAssets {
      for pointer in coverage.workspace.assets[asset].qualifies { note(pointer.target, asset) }
    }
  }
}

extension LeadEvidence {
  /// The assets that point at a criterion, or at one of its options.
  func assets(for lead: Ordinal<LeadDefinition>, _ criterion: Tag) -> [Ordinal<Asset>] {
    pointings(lead, criterion).map(\.asset)
  }

  /// The assets that point at the options of a criterion, by the options' ids.
  func options(for lead: Ordinal<LeadDefinition>, _ criterion: Tag) -> [String: OptionEvidence] {
    var options: [String: OptionEvidence] = [:]
    for pointing in pointings(lead, criterion) {
      for option in pointing.options {
        options[option, default: OptionEvidence()].note(
          pointing.asset, isOnly: pointing.options.count == 1)
      }
    }
    return options
  }
}

/// The assets that point at an option of a criterion.
struct OptionEvidence {
  private(set) var all: [Ordinal<Asset>] = []
  /// Those that point at no other option of the criterion.
  private(set) var only: [Ordinal<Asset>] = []

  fileprivate mutating func note(_ asset: Ordinal<Asset>, isOnly: Bool) {
    all.append(asset)
    if isOnly { only.append(asset) }
  }
}

extension LeadEvidence {
  private mutating func note(_ address: LeadAddress, _ asset: Ordinal<Asset>) {
    let key = Criterion(lead: address.lead, tag: address.criterion)
    byCriterion[key, default: []].note(asset, address.option)
  }

  private func pointings(_ lead: Ordinal<LeadDefinition>, _ criterion: Tag) -> [Pointing] {
    byCriterion[Criterion(lead: lead, tag: criterion)] ?? []
  }
}

/// An asset with the options of one criterion that it points at.
private struct Pointing {
  let asset: Ordinal<Asset>
  var options: Set<String> = []
}

extension [Pointing] {
  fileprivate mutating func note(_ asset: Ordinal<Asset>, _ option: String?) {
    if last?.asset != asset { append(Pointing(asset: asset)) }
    if let option { self[count - 1].options.insert(option) }
  }
}
