internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

extension SiteContent {
  /// The options of a criterion with the content that tells them apart.
  func options(of criterion: CriterionVerification) -> TemplateRecord {
    let pairs = [criterion.pairs.toldApart, criterion.pairs.halfTold, criterion.pairs.untold]
    let sentences = pairs.flatMap { list in
      list.shown.map { wording.sentence(for: $0, of: criterion) }
        + [wording.sentence(forFurther: list)].compactMap(\.self)
    }
    return [
      "title": .text(taxonomy.title(of: criterion.criterion)),
      "options": .records(criterion.options.map(option)), "pairs": .texts(sentences),
    ]
  }

  private func option(_ option: OptionVerification) -> TemplateRecord {
    let own = Set(option.toldApartBy)
    return [
      "title": .text(option.title), "isToldApart": .flag(option.isToldApart),
      "toldApartBy": .record(some(option.toldApartBy)),
      "mentionedBy": .record(some(option.verifiedBy.filter { !own.contains($0) })),
    ]
  }
}
