internal import CoverageAnalysis
internal import WorkspaceModel

extension CoverageFile.Lead {
  init(_ assessment: LeadAssessment, _ workspace: Workspace) {
    let (lead, taxonomy) = (workspace.leadDefinitions[assessment.lead], workspace.taxonomy)
    let ids = { (tags: [Tag]) in tags.map { taxonomy[$0].id } }
    id = lead.id
    title = lead.title
    personas = lead.personas.map { workspace.personas[$0].id }
    segments = lead.segments.map(ids)
    segmentsOutside = ids(assessment.segments.outside)
    agreement = CoverageFile.Agreement(assessment.agreement)
    criteria = assessment.criteria.map { CoverageFile.Criterion($0, workspace) }
    committee = ids(lead.committee)
    toAsk = ids(assessment.toAsk)
    stories = lead.parts.flatMap { part in
      part.stories.map { CoverageFile.Story(about: part.field.rawValue, text: $0.text) }
    }
    missing = ids(assessment.missing)
  }
}

extension CoverageFile.Agreement {
  fileprivate init(_ agreement: CoverageAnalysis.Agreement) {
    isAgreed = agreement.isAgreed
    marketing = agreement.date(of: "marketing")?.description
    sales = agreement.date(of: "sales")?.description
    overdue = agreement.approvals.filter(\.isOutdated).map(\.side)
  }
}

extension CoverageFile.Criterion {
  fileprivate init(_ criterion: CriterionKnowledge, _ workspace: Workspace) {
    let ids = { (assets: [Ordinal<Asset>]) in assets.map { workspace.assets[$0].id } }
    id = workspace.taxonomy[criterion.criterion].id
    knownFrom = criterion.way.rawValue
    hintedAtBy = ids(criterion.hintedAtBy)
    options = criterion.options.map { option in
      CoverageFile.Option(
        id: option.id, hintedAtBy: ids(option.hintedAtBy), toldApartBy: ids(option.toldApartBy))
    }
    pairs = criterion.pairs.toldApart.shown.map { pair in
      let both = [criterion.options[pair.first], criterion.options[pair.second]]
      return CoverageFile.Pair(
        options: both.map(\.id), assets: ids(both.compactMap(\.revealedBy)))
    }
    pairsToldApart = criterion.pairs.toldApart.count
    pairsUntold = criterion.pairs.halfTold.count + criterion.pairs.untold.count
  }
}
