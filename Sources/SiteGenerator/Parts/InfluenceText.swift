internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

extension SiteContent {
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
