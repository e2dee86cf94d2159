internal import WorkspaceModel

/// What claims are judged by on a day: the standing of every persona, asset and module.
struct CoverageBasis: Sendable {
  let workspace: Workspace
  let today: CalendarDate
  let personas: [PersonaStanding]
  /// The personas for all segments together, over which the breadth of an asset is counted.
  let personasEverywhere: [PersonaStanding]
  let assets: [AssetStanding]
  /// Whether each reply says something.
  let replies: ReplyJudge
  let modules: [Freshness]
  /// The fingerprint of each need's text as it is now.
  let fingerprints: [String]
  let suggestedNames: SuggestedNames
  let grid: CellGrid
  let strongRequires: Set<StrongRequirement>
  let scope: CoverageScope

  init(of workspace: Workspace, on today: CalendarDate, scope: CoverageScope) {
    let taxonomy = workspace.taxonomy
    personasEverywhere = PersonaStanding.all(in: workspace, .whole)
    let workspace = scope.segment.map(workspace.seen(in:)) ?? workspace
    self.workspace = workspace
    self.today = today
    self.scope = scope
    personas =
      scope.segment == nil ? personasEverywhere : PersonaStanding.all(in: workspace, scope)
    assets = workspace.assets.ordinals.map { asset in
      AssetStanding(of: asset, in: workspace, on: today, scope)
    }
    // A sentence stands where it stands, whichever segment is looked at.
    var everywhere = scope
    everywhere.segment = nil
    replies = ReplyJudge(
      of: workspace,
      states: workspace.assets.ordinals.map { asset in
        AssetState(of: workspace.assets[asset], on: today).seen(
          in: everywhere, asset, segments: nil)
      })
    modules = workspace.modules.map { module in
      let date = module.reviewed.flatMap { $0 <= today ? $0 : nil }
      return Freshness(dated: date, for: taxonomy.rules.freshness, on: today)
    }
    fingerprints = workspace.needs.map { NeedFingerprint.of($0.text) }
    suggestedNames = SuggestedNames(in: workspace)
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
  ///
  /// Where it does not, a claim is strong by itself, and needs give no points.
  var asksForAnswers: Bool { strongRequires.contains(.answers) }

  /// Whether an answer needs a reply to be strong.
  var asksForReplies: Bool { strongRequires.contains(.reply) }

  /// Whether the scope looks at a need: one of other segments is left out.
  func shows(_ need: Ordinal<Need>) -> Bool { scope.includes(workspace.needs[need].segments) }

  /// The weight of a cell.
  func weight(of cell: CellAddress) -> CellWeight {
    CellWeight(
      influence: self[cell.persona].influence, stage: taxonomy.weight(ofStage: cell.stage))
  }

  /// Whether the text of a need has changed since an asset was last reviewed against it.
  ///
  /// An asset without a fingerprint of the need is not compared, unless a mistake may have left that
  /// out.
  func isRecheckDue(_ asset: Asset, for need: Ordinal<Need>) -> Bool {
    isRecheckDue(asset.reviewedAgainst[need], asset.isReviewedAgainstDoubtful, need)
  }

  /// The same of a module.
  func isRecheckDue(_ module: Ordinal<Module>, for need: Ordinal<Need>) -> Bool {
    let module = workspace.modules[module]
    return isRecheckDue(module.reviewedAgainst[need], module.isReviewedAgainstDoubtful, need)
  }

  private func isRecheckDue(
    _ reviewed: String?, _ isDoubtful: Bool, _ need: Ordinal<Need>
  ) -> Bool {
    reviewed.map { $0.lowercased() != fingerprints[need.value] } ?? isDoubtful
  }
}
