internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

/// What an asset is built from, what it tells about leads, its other versions, and its campaigns.
struct AssetRelations {
  private let content: SiteContent
  private let ordinal: Ordinal<Asset>
  private let asset: Asset

  init(_ content: SiteContent, _ ordinal: Ordinal<Asset>) {
    self.content = content
    self.ordinal = ordinal
    asset = content.workspace.assets[ordinal]
  }
}

extension AssetRelations {
  var values: [(String, TemplateValue)] {
    let versions = content.relations.translations[ordinal] ?? []
    return [
      ("modules", .records(asset.uses.map { module($0.target) })),
      ("qualifies", .records(asset.qualifies.map { content.lead($0.target) })),
      ("translations", .records(versions.map { content.links[$0] })),
      ("translationOf", .record(asset.translationOf.map { content.links[$0] })),
      (
        "campaigns",
        .records((content.relations.campaigns[ordinal] ?? []).map { content.links[$0] })
      ),
    ]
  }

  private func module(_ ordinal: Ordinal<Module>) -> TemplateRecord {
    [
      "module": .record(content.links[ordinal]),
      "freshness": .text(content.coverage[ordinal].words),
    ]
  }
}

extension SiteContent {
  /// A criterion of a lead definition, or one of its options, as an asset points at it.
  func lead(_ address: LeadAddress) -> TemplateRecord {
    let lead = workspace.leadDefinitions[address.lead]
    let criterion = lead.criteria.first { $0.criterion == address.criterion }
    let option = criterion?.options.first { $0.label == address.option }
    return [
      "lead": .record(links[address.lead]),
      "criterion": .text(taxonomy.title(of: address.criterion)), "option": .text(option?.text),
    ]
  }
}
