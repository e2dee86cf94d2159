internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

extension SiteContent {
  /// An asset to send, for the partial `kit-asset`.
  func kitAsset(_ claim: Claim) -> TemplateRecord {
    let asset = workspace.assets[claim.asset]
    return [
      "asset": .record(links[claim.asset]), "isStrong": .flag(claim.isStrong),
      "role": .text(coverage[claim.asset].role.map(taxonomy.title(of:))),
      "channels": .text(words(asset.channels)), "isForwardable": .flag(asset.isForwardable),
      "nextStep": .text(asset.nextStep.map(taxonomy.title(of:))),
    ]
  }

  /// The first few assets to send, and how many more there are.
  func kitAssets(_ claims: [Claim]) -> [(String, TemplateValue)] {
    let list = Shortlist(claims)
    return [("assets", .records(list.first.map(kitAsset))), ("more", .text(list.more))]
  }

  /// How much a persona counts: `Veto, weight 4`.
  func influence(of ordinal: Ordinal<Persona>) -> String {
    let persona = workspace.personas[ordinal]
    let weight = "weight \(coverage[ordinal].influence)"
    if persona.isWeightDoubtful { return "\(weight), until a mistake is put right" }
    if let level = persona.influence { return "\(taxonomy.title(of: level)), \(weight)" }
    return taxonomy.assumedInfluence.map { "\(taxonomy.title(of: $0)) (assumed), \(weight)" }
      ?? weight
  }
}
