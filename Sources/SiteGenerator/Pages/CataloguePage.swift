internal import CoverageAnalysis
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// All assets in one table.
struct CataloguePage: Page {
  let template = "page-catalogue"
  let path = PagePath.catalogue
  let area = SiteArea.content
  let scripts = ["tables.js"]

  func title(in content: SiteContent) -> String { "Content" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let assets = content.workspace.assets.ordinals
    let facets = CatalogueFacets(content)
    let live = assets.count { content.coverage[$0].state.isLive }
    return [
      ("assets", .records(assets.map { row($0, facets, content) })),
      ("facets", .records(facets.values)),
      ("count", .text(English.count(assets.count, "asset"))), ("liveCount", .number(live)),
      ("randomActs", .number(content.coverage.figures.randomActs.count)),
      ("debtCount", .number(content.coverage.figures.taggingDebt.count)),
      ("criticalCount", .number(assets.count { content.criticalReaders(of: $0) != nil })),
    ]
  }
}

extension CataloguePage {
  private func row(
    _ ordinal: Ordinal<Asset>, _ facets: CatalogueFacets, _ content: SiteContent
  ) -> TemplateRecord {
    let asset = content.workspace.assets[ordinal]
    let standing = content.coverage[ordinal]
    let claims = content.coverage.claims(of: ordinal)
    return [
      "asset": .record(content.links[ordinal]), "marks": .text(facets.marks(of: ordinal)),
      "type": .text(asset.type.map(content.taxonomy.title(of:))),
      "role": .text(asset.role(in: content.taxonomy).map(content.taxonomy.title(of:))),
      "state": .text(standing.state.word), "isLive": .flag(standing.state.isLive),
      "personas": .records(personas(of: claims, content)),
      "answers": .text(answers(of: claims, content)),
      "freshness": .text(standing.freshness.words), "isFresh": .flag(standing.freshness.isFresh),
      "channels": .text(content.words(asset.channels)), "owner": .text(content.owner(asset)),
      "critical": .text(content.criticalReaders(of: ordinal)),
      "supports": .text(content.supports(of: ordinal)),
    ]
  }

  /// For whom it is, with the stages.
  private func personas(
    of claims: ArraySlice<Claim>, _ content: SiteContent
  ) -> [TemplateRecord] {
    var rows: [(persona: Ordinal<Persona>, stages: [String])] = []
    for claim in claims {
      let stage = content.taxonomy.title(of: claim.cell.stage)
      if rows.last?.persona == claim.cell.persona {
        rows[rows.count - 1].stages.append(stage)
      } else {
        rows.append((claim.cell.persona, [stage]))
      }
    }
    return rows.map {
      [
        "persona": .record(content.links[$0.persona]),
        "stages": .text($0.stages.joined(separator: ", ")),
      ]
    }
  }

  private func answers(of claims: ArraySlice<Claim>, _ content: SiteContent) -> String? {
    let answers = claims.flatMap { content.coverage.answers[$0.answers] }
    guard !answers.isEmpty else { return nil }
    return "\(answers.count { $0.isStrong }) of \(answers.count)"
  }
}
