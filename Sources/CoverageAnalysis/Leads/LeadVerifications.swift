package import WorkspaceModel

/// What content verifies of all lead definitions, and who has none.
package struct LeadVerifications: Sendable {
  /// In the order of the workspace.
  package private(set) var all: [LeadVerification] = []
  package private(set) var personasWithoutLead: [Ordinal<Persona>] = []
  package private(set) var leadsWithoutPersona: [Ordinal<LeadDefinition>] = []

  init() {}

  init(of coverage: Coverage) {
    let workspace = coverage.workspace
    let evidence = LeadEvidence(of: coverage)
    all = workspace.leadDefinitions.ordinals.map { lead in
      LeadVerification(of: lead, in: workspace, by: evidence)
    }
    let inScope = workspace.leadDefinitions.ordinals.filter { lead in
      coverage.scope.includes(workspace.leadDefinitions[lead].segments)
    }
    let withLead = Set(inScope.flatMap { workspace.leadDefinitions[$0].personas })
    personasWithoutLead = coverage.personaOrder.filter { !withLead.contains($0) }
    leadsWithoutPersona = inScope.filter { workspace.leadDefinitions[$0].personas.isEmpty }
  }
}

extension LeadVerifications {
  package subscript(lead: Ordinal<LeadDefinition>) -> LeadVerification { all[lead.value] }
}

extension LeadVerification {
  fileprivate init(
    of lead: Ordinal<LeadDefinition>, in workspace: Workspace, by evidence: LeadEvidence
  ) {
    let written = workspace.leadDefinitions[lead].criteria.filter { !$0.isEmpty }
    self.lead = lead
    criteria = written.map { CriterionVerification(of: $0, of: lead, by: evidence) }
    missing = ["budget", "authority", "need", "timeline"].compactMap { part in
      workspace.taxonomy[.leadCriteria].tag(named: part)
    }.filter { part in !written.contains { $0.criterion == part } }
  }
}

extension CriterionVerification {
  fileprivate init(
    of written: LeadCriterion, of lead: Ordinal<LeadDefinition>, by evidence: LeadEvidence
  ) {
    criterion = written.criterion
    verifiedBy = evidence.assets(for: lead, written.criterion)
    options = written.options.map { option in
      OptionVerification(
        id: option.label, title: option.text,
        verifiedBy: evidence.assets(for: lead, written.criterion, option: option.label),
        toldApartBy: evidence.assets(
          for: lead, written.criterion, option: option.label, only: true))
    }
  }
}
