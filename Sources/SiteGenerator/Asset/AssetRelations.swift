internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

extension SiteContent {
  /// What an asset is built from, what it tells about leads, its other versions, and its campaigns.
  func relations(of ordinal: Ordinal<Asset>) -> [(String, TemplateValue)] {
    let asset = workspace.assets[ordinal]
    let versions = relations.translations[ordinal] ?? []
    let campaigns = relations.campaigns[ordinal] ?? []
    return [
      ("modules", .records(asset.uses.map { module($0.target) })),
      ("qualifies", .records(asset.qualifies.map { lead($0.target) })),
      ("translations", .records(versions.map { links[$0] })),
      ("translationOf", .record(asset.translationOf.map { links[$0] })),
      ("campaigns", .records(campaigns.map { links[$0] })),
    ]
  }

  private func module(_ ordinal: Ordinal<Module>) -> TemplateRecord {
    ["module": .record(links[ordinal]), "freshness": .text(coverage[ordinal].words)]
  }

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
