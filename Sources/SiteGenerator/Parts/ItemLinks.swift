internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import WorkspaceModel

/// The pages of personas, assets, modules, lead definitions and campaigns as others link to them:
/// made once, and shared by all pages.
struct ItemLinks: Sendable {
  private let personas: [TemplateRecord]
  private let assets: [TemplateRecord]
  private let modules: [TemplateRecord]
  private let leads: [TemplateRecord]
  private let campaigns: [TemplateRecord]

  init(_ coverage: Coverage, _ findings: FindingIndex) {
    let workspace = coverage.workspace
    personas = workspace.personas.map { Self.link($0, PagePath.persona($0), nil, findings) }
    assets = workspace.assets.ordinals.map { ordinal in
      let asset = workspace.assets[ordinal]
      return Self.link(asset, PagePath.asset(asset), coverage[ordinal].state.mark, findings)
    }
    modules = workspace.modules.map { Self.link($0, PagePath.module($0), nil, findings) }
    leads = workspace.leadDefinitions.map { Self.link($0, PagePath.lead($0), nil, findings) }
    campaigns = workspace.campaigns.map { Self.link($0, PagePath.campaign($0), nil, findings) }
  }
}

extension ItemLinks {
  subscript(persona: Ordinal<Persona>) -> TemplateRecord { personas[persona.value] }

  subscript(asset: Ordinal<Asset>) -> TemplateRecord { assets[asset.value] }

  subscript(module: Ordinal<Module>) -> TemplateRecord { modules[module.value] }

  subscript(lead: Ordinal<LeadDefinition>) -> TemplateRecord { leads[lead.value] }

  subscript(campaign: Ordinal<Campaign>) -> TemplateRecord { campaigns[campaign.value] }

  private static func link(
    _ item: some WorkspaceItem, _ path: String, _ mark: String?, _ findings: FindingIndex
  ) -> TemplateRecord {
    [
      "title": .text(item.title), "path": .text(path), "mark": .text(mark),
      "hasProblems": .flag(findings[item.path] != nil),
    ]
  }
}

extension AssetState {
  /// The state in a word, where it is not the usual one.
  var mark: String? { isLive ? nil : word }
}
