package import WorkspaceModel

/// What a lead definition and its personas make of the content there is: how to attract such a
/// lead, what to engage them with, and what qualifies them.
package struct LeadProgramme: Sendable {
  /// One for each persona of the definition.
  package let paths: [Path]
  /// The assets that tell something about a lead, in their order.
  package let qualifiers: [Qualifier]
  /// The criteria that only a call can tell, with the parts that are not written yet.
  package let toAsk: [Tag]

  /// How a persona is met, stage by stage.
  package struct Path: Sendable {
    package let persona: Ordinal<Persona>
    package let channels: [PersonaChannel]
    /// What they search for, in the order of stages.
    package let searches: [SearchPhrase]
    /// The first stage at which they take part.
    package let attract: Step?
    /// The stages after it.
    package let engage: [Step]
  }

  /// What there is to read at a stage for a lead of this definition.
  package struct Step: Sendable {
    package let cell: CellAddress
    /// Strong claims first; of many the first few.
    package let assets: [Ordinal<Asset>]
    /// How many more there are.
    package let further: Int
  }

  /// An asset with the criteria that reading it tells.
  package struct Qualifier: Sendable {
    package let asset: Ordinal<Asset>
    package let criteria: [Tag]
  }

  /// How many assets of a stage a programme names.
  package static let mostAssets = 6
}

extension Coverage {
  /// The programme for a lead definition.
  package func programme(for ordinal: Ordinal<LeadDefinition>) -> LeadProgramme {
    let (lead, verification) = (workspace.leadDefinitions[ordinal], leads[ordinal])
    return LeadProgramme(
      paths: lead.personas.map { path(of: $0, for: lead) },
      qualifiers: verification.qualifiers,
      toAsk: (verification.unverified.map(\.criterion) + verification.missing).sorted())
  }

  private func path(of ordinal: Ordinal<Persona>, for lead: LeadDefinition) -> LeadProgramme.Path {
    let persona = workspace.personas[ordinal]
    let steps = row(of: ordinal).filter(\.state.applies).map { step(at: $0, for: lead) }
    let stages = Set(steps.map(\.cell.stage))
    return LeadProgramme.Path(
      persona: ordinal, channels: persona.channels,
      searches: persona.searches.filter { stages.contains($0.stage) }
        .enumerated().sorted { ($0.element.stage, $0.offset) < ($1.element.stage, $1.offset) }
        .map(\.element),
      attract: steps.first, engage: Array(steps.dropFirst()))
  }

  private func step(at cell: Cell, for lead: LeadDefinition) -> LeadProgramme.Step {
    let claims = cell.standingClaims.filter { claim in
      workspace.assets[claim.asset].segments.overlaps(lead.segments)
    }
    let sorted = claims.strongFirst
    let shown = sorted.prefix(LeadProgramme.mostAssets).map(\.asset)
    return LeadProgramme.Step(
      cell: cell.address, assets: shown, further: sorted.count - shown.count)
  }
}

extension LeadVerification {
  /// The assets that verify a criterion, each with all that it verifies.
  fileprivate var qualifiers: [LeadProgramme.Qualifier] {
    var told: [Ordinal<Asset>: [Tag]] = [:]
    for criterion in criteria {
      for asset in criterion.verifiedBy { told[asset, default: []].append(criterion.criterion) }
    }
    return told.sorted { $0.key < $1.key }.map {
      LeadProgramme.Qualifier(asset: $0.key, criteria: $0.value)
    }
  }
}
