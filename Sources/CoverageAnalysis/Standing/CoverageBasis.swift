internal import WorkspaceModel

/// What claims are judged by on a day: the standing of every persona, asset and module.
struct CoverageBasis: Sendable {
  let workspace: Workspace
  let today: CalendarDate
  let personas: [PersonaStanding]
  var assets: [AssetStanding]
  let modules: [Freshness]
  /// The fingerprint of each need's text as it is now.
  let fingerprints: [String]
  let grid: CellGrid
  let strongRequires: Set<StrongRequirement>

  init(of workspace: Workspace, on today: CalendarDate) {
    let taxonomy = workspace.taxonomy
    self.workspace = workspace
    self.today = today
    personas = PersonaStanding.all(in: workspace)
    assets = workspace.assets.map { AssetStanding(of: $0, in: taxonomy, on: today) }
    modules = workspace.modules.map { module in
      let date = module.reviewed.flatMap { $0 <= today ? $0 : nil }
      return Freshness(dated: date, for: taxonomy.rules.freshness, on: today)
    }
    fingerprints = workspace.needs.map { NeedFingerprint.of($0.text) }
    grid = CellGrid(of: workspace)
    strongRequires = taxonomy.rules.strongRequires
  }
}

extension CoverageBasis {
  subscript(persona: Ordinal<Persona>) -> PersonaStanding { personas[persona.value] }

  subscript(asset: Ordinal<Asset>) -> AssetStanding { assets[asset.value] }

  subscript(module: Ordinal<Module>) -> Freshness { modules[module.value] }

  var taxonomy: Taxonomy { workspace.taxonomy }

  /// Whether a claim has to answer a need to be strong.
  var asksForAnswers: Bool { strongRequires.contains(.answers) }

  /// The weight of a cell.
  func weight(of cell: CellAddress) -> CellWeight {
    CellWeight(
      influence: self[cell.persona].influence, stage: taxonomy.weight(ofStage: cell.stage))
  }

  /// Whether the text of a need has changed since an asset was last reviewed against it; an asset
  /// without a fingerprint of the need is not compared.
  func isRecheckDue(_ asset: Asset, for need: Ordinal<Need>) -> Bool {
    guard let reviewed = asset.reviewedAgainst[need] else { return false }
    return reviewed.lowercased() != fingerprints[need.value]
  }
}
