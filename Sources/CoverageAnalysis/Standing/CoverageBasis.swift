internal import WorkspaceModel

/// What claims are judged by in one view of a workspace: its ground, and the standing there of every
/// persona and asset.
final class CoverageBasis: Sendable {
  let ground: CoverageGround
  /// The workspace; of one segment with what the personas' `by-segment` says there.
  let workspace: Workspace
  let personas: [PersonaStanding]
  let strongRequires: Set<StrongRequirement>
  let scope: CoverageScope

  init(of ground: CoverageGround, in segment: Tag?) {
    self.ground = ground
    strongRequires = ground.workspace.taxonomy.rules.strongRequires
    var scope = ground.supposed
    scope.segment = segment
    self.scope = scope
    guard let segment else {
      (workspace, personas) = (ground.workspace, ground.personas)
      return
    }
    let workspace = ground.workspace.seen(in: segment)
    self.workspace = workspace
    personas = PersonaStanding.all(in: workspace, scope)
  }
}

extension CoverageBasis {
  subscript(persona: Ordinal<Persona>) -> PersonaStanding { personas[persona.value] }

  /// The standing of an asset; of one segment it is made when it is asked for.
  subscript(asset: Ordinal<Asset>) -> AssetStanding {
    let standing = ground.assets[asset.value]
    guard let segment = scope.segment else { return standing }
    return standing.seen(in: segment, serving: workspace.assets[asset].written.segments)
  }

  subscript(module: Ordinal<Module>) -> Freshness { ground.modules[module.value] }

  var taxonomy: Taxonomy { workspace.taxonomy }

  var today: CalendarDate { ground.today }

  var grid: CellGrid { ground.grid }

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
}
