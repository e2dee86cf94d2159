internal import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
internal import WorkspaceModel

/// The values of an asset by which the catalogue can be filtered.
struct AssetOptions {
  private let content: SiteContent
  /// The assets whose review is due, or that have none that is known.
  private let due: Set<Ordinal<Asset>>
  private let randomActs: Set<Ordinal<Asset>>
  private let stagePlaces: [Tag: Int]

  init(_ content: SiteContent) {
    self.content = content
    due = Set(
      content.governance.queue.due.compactMap { item in
        if case .asset(let asset) = item.file { asset } else { nil }
      })
    randomActs = Set(content.coverage.figures.randomActs)
    let stages = content.coverage.stages
    stagePlaces = Dictionary(uniqueKeysWithValues: stages.enumerated().map { ($1, $0) })
  }
}

extension AssetOptions {
  func options(of ordinal: Ordinal<Asset>) -> [FacetOption] {
    let (asset, claims) = (content.workspace.assets[ordinal], content.coverage.claims(of: ordinal))
    let state = content.coverage[ordinal].state.word
    let personas = claims.map { content.workspace.personas[$0.cell.persona] }
    let modules = asset.uses.map { content.workspace.modules[$0.target] }
    return personas.map { FacetOption(facet: .persona, id: $0.id, title: $0.title) }
      + tags(.stage, claims.map(\.cell.stage))
      + [
        FacetOption(
          facet: .state, id: HeadingAnchors.slug(state), title: English.sentence(state)),
        answers(of: claims),
      ]
      + toDo(ordinal) + tags(.type, [asset.type].compactMap(\.self))
      + tags(.role, [asset.role(in: content.taxonomy)].compactMap(\.self))
      + tags(.channel, asset.channels) + tags(.segment, asset.segments ?? content.views.segments)
      + tags(.useCase, asset.useCases)
      + modules.map { FacetOption(facet: .module, id: $0.id, title: $0.title) }
      + tags(.owner, [asset.owner].compactMap(\.self))
  }

  private func tags(_ facet: FacetOption.Facet, _ tags: [Tag]) -> [FacetOption] {
    tags.map { tag in
      let entry = content.taxonomy[tag]
      return FacetOption(
        facet: facet, id: entry.id, title: entry.title,
        place: facet == .stage ? stagePlaces[tag] ?? 0 : 0)
    }
  }

  private func answers(of claims: ArraySlice<Claim>) -> FacetOption {
    let answers = claims.flatMap(\.answers)
    if answers.contains(where: \.isStrong) {
      return FacetOption(facet: .answers, id: "strong", title: "Strong", place: 0)
    }
    return answers.isEmpty
      ? FacetOption(facet: .answers, id: "none", title: "None", place: 2)
      : FacetOption(facet: .answers, id: "weak", title: "Weak only", place: 1)
  }

  /// What is to be put right about an asset.
  private func toDo(_ ordinal: Ordinal<Asset>) -> [FacetOption] {
    let isDue = due.contains(ordinal)
    let review = FacetOption(facet: .toDo, id: "review", title: "Review it", place: 0)
    let answer = FacetOption(facet: .toDo, id: "answers", title: "Answers no need", place: 1)
    let lacks = content.relations.debts[ordinal] ?? []
    return (isDue ? [review] : []) + (randomActs.contains(ordinal) ? [answer] : [])
      + lacks.map {
        FacetOption(
          facet: .toDo, id: HeadingAnchors.slug($0.heading), title: $0.heading, place: 2)
      }
  }
}
