public import WorkspaceModel

/// How one knows of the leads of all definitions, and who has none.
public struct LeadAssessments: Sendable {
  /// Those that the scope looks at, in the order of the workspace.
  public private(set) var all: [LeadAssessment] = []
  public private(set) var personasWithoutLead: [Ordinal<Persona>] = []
  public private(set) var leadsWithoutPersona: [Ordinal<LeadDefinition>] = []
  private var byPersona: [Ordinal<Persona>: [Ordinal<LeadDefinition>]] = [:]
  /// Of each lead definition, in the order of the workspace.
  private var table: [LeadAssessment] = []

  init() {}

  init(of coverage: ScoredWorkspace) {
    let workspace = coverage.workspace
    let evidence = LeadEvidence(of: coverage)
    table = workspace.leadDefinitions.ordinals.map { lead in
      LeadAssessment(of: lead, in: coverage, by: evidence)
    }
    let inScope = workspace.leadDefinitions.ordinals.filter { lead in
      coverage.scope.includes(workspace.leadDefinitions[lead].segments)
    }
    all = inScope.map { table[$0.value] }
    for lead in inScope {
      for persona in workspace.leadDefinitions[lead].personas {
        byPersona[persona, default: []].append(lead)
      }
    }
    personasWithoutLead = coverage.personaOrder.filter { byPersona[$0] == nil }
    leadsWithoutPersona = inScope.filter { workspace.leadDefinitions[$0].personas.isEmpty }
  }
}

extension LeadAssessments {
  public subscript(lead: Ordinal<LeadDefinition>) -> LeadAssessment { table[lead.value] }

  /// The lead definitions of a persona, in the order of the workspace.
  public func leads(of persona: Ordinal<Persona>) -> [Ordinal<LeadDefinition>] {
    byPersona[persona] ?? []
  }
}

extension LeadAssessment {
  fileprivate init(
    of ordinal: Ordinal<LeadDefinition>, in coverage: ScoredWorkspace, by evidence: LeadEvidence
  ) {
    let (lead, taxonomy) = (
      coverage.workspace.leadDefinitions[ordinal], coverage.workspace.taxonomy
    )
    let written = lead.criteria.filter { !$0.isEmpty }
    self.lead = ordinal
    agreement = Agreement(
      .leadDefinition(ordinal), lead.approvals, isInDoubt: lead.isInDoubt(.approvals),
      rules: taxonomy.rules, on: coverage.today)
    segments = LeadSegments(of: lead) { coverage[$0] }
    criteria = written.map { criterion in
      CriterionKnowledge(of: criterion, of: ordinal, in: coverage, by: evidence)
    }
    missing = CriterionGroup.bant.tags(in: taxonomy).filter { part in
      !written.contains { $0.criterion == part }
    }
  }
}

extension CriterionKnowledge {
  fileprivate init(
    of written: LeadCriterion, of lead: Ordinal<LeadDefinition>, in coverage: ScoredWorkspace,
    by evidence: LeadEvidence
  ) {
    let workspace = coverage.workspace
    let group = CriterionGroup(of: written.criterion, in: workspace.taxonomy)
    let definition = workspace.leadDefinitions[lead]
    // What can't be read may be that only a call tells it.
    let said =
      definition.knownFrom[written.criterion] ?? (definition.isInDoubt(.knownFrom) ? .call : nil)
    criterion = written.criterion
    hintedAtBy = evidence.assets(for: lead, written.criterion)
    way = WayOfKnowing(written: said, in: group, isHintedAt: !hintedAtBy.isEmpty)
    wantsHint = said.map { $0 == .content } ?? (group == .bant)
    let found = evidence.options(for: lead, written.criterion)
    options = written.options.map { option in
      let assets = found[option.label] ?? OptionEvidence()
      return OptionHints(
        id: option.label, title: option.text, hintedAtBy: assets.all, toldApartBy: assets.only,
        revealedBy: coverage.earliest(of: assets.only, for: lead))
    }
    pairs = OptionPairs(of: options)
  }
}

extension ScoredWorkspace {
  /// The asset that a lead's personas meet at the earliest stage; without such a one, the first.
  fileprivate func earliest(
    of assets: [Ordinal<Asset>], for lead: Ordinal<LeadDefinition>
  ) -> Ordinal<Asset>? {
    let personas = Set(workspace.leadDefinitions[lead].personas)
    let stages = assets.map { asset in
      claims(of: asset).filter { personas.contains($0.cell.persona) }.map(\.cell.stage.index).min()
    }
    return zip(assets, stages).min { ($0.1 ?? .max, $0.0) < ($1.1 ?? .max, $1.0) }?.0
  }
}
