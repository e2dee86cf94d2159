internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// All campaigns, with whom each reaches and leaves out.
struct CampaignsPage: Page {
  static let area = SiteArea("Campaigns", at: "campaigns.html", .foot(.content))
  let template = "campaigns-page"
  let path = area.path
  let scripts = ["tables.js"]

  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { "Campaigns" }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    [("campaigns", .records(CampaignAnalysis.all(in: content.coverage).map { row($0, content) }))]
  }

  private func row(_ analysis: CampaignAnalysis, _ content: SiteContent) -> TemplateRecord {
    let campaign = content.workspace.campaigns[analysis.campaign]
    let faults = analysis.faultCount
    return [
      "campaign": .record(content.links[analysis.campaign]),
      "phase": .text(content.wording.words(for: analysis.phase, of: analysis.campaign)),
      "steps": .text(English.count(analysis.steps.count, "step")),
      "reached": .records(analysis.reached.map { content.links[$0] }),
      "rolesLeftOut": .text(content.words(analysis.rolesLeftOut.map(\.role))),
      "faults": .text(faults == 0 ? nil : English.count(faults, "thing")),
      "owner": .text(content.owner(campaign)),
    ]
  }
}
