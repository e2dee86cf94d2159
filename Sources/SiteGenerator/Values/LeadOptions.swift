internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

extension SiteContent {
  /// The options of a criterion with the content that tells them apart.
  func options(
    of criterion: CriterionVerification, in lead: Ordinal<LeadDefinition>
  ) -> TemplateRecord {
    [
      "title": .text(taxonomy.title(of: criterion.criterion)),
      "options": .records(criterion.options.map { option($0, criterion.criterion, lead) }),
      "pairs": .texts(wording.sentences(forPairsOf: criterion)),
    ]
  }

  private func option(
    _ option: OptionVerification, _ criterion: Tag, _ lead: Ordinal<LeadDefinition>
  ) -> TemplateRecord {
    let own = Set(option.toldApartBy)
    let lines = wording.newAsset(telling: criterion, option: option, of: lead)
    return [
      "title": .text(option.title), "isToldApart": .flag(option.isToldApart),
      "lines": .record(option.isToldApart ? nil : values(of: lines)),
      "toldApartBy": .record(some(option.toldApartBy)),
      "mentionedBy": .record(some(option.verifiedBy.filter { !own.contains($0) })),
    ]
  }
}
