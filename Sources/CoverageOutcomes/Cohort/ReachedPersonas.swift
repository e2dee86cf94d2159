internal import WorkspaceModel

/// Who was reached in each deal of the cohort before the landmark.
struct ReachedPersonas {
  /// In the order of the deals' keys.
  let deals: [Deal]

  struct Deal {
    let created: CalendarDate
    let isWon: Bool
    let money: Money?
    /// In their order; nobody for most.
    let personas: [Ordinal<Persona>]
  }

  init(_ dataset: Dataset, _ plan: MeasurementPlan) {
    let cohort = Cohort(of: dataset.opportunities, plan)
    let exposed = dataset.engagement.exposed[plan.landmark] ?? []
    var personas: [Ordinal<Opportunity>: Set<Ordinal<Persona>>] = [:]
    for (stakeholder, isReached) in zip(dataset.stakeholders, exposed) where isReached {
      guard let persona = stakeholder.persona else { continue }
      personas[stakeholder.opportunity, default: []].insert(persona)
    }
    deals = cohort.members.map { deal in
      Deal(
        created: dataset.opportunities[deal].created, isWon: cohort.outcome(of: deal) == .won,
        money: dataset.opportunities[deal].amount, personas: (personas[deal] ?? []).sorted())
    }
  }
}
