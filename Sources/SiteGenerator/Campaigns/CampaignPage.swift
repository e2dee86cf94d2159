internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// A campaign: its path through the committee, what is wrong with it, and whom it leaves out.
struct CampaignPage: ItemPage {
  static let area = CampaignsPage.area
  let template = "campaign-page"
  let path: String
  let ordinal: Ordinal<Campaign>

  init(_ ordinal: Ordinal<Campaign>, in workspace: Workspace) {
    self.ordinal = ordinal
    path = PagePath.campaign(workspace.campaigns[ordinal])
  }
}

extension CampaignPage {
  static func items(in workspace: Workspace) -> [Campaign] { workspace.campaigns }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    let analysis = CampaignAnalysis(of: ordinal, in: content.coverage)
    return head(analysis, content) + [
      ("steps", .records(analysis.steps.map { step($0, content) })),
      ("reached", .records(analysis.reached.map { content.links[$0] })),
      ("missed", .records(analysis.missed.map { content.links[$0] })),
      ("leftOut", .sentences(content.wording.sentences(forRolesLeftOutOf: analysis))),
      ("lacks", .sentences(analysis.lacks.map { content.wording.sentence(for: $0, of: ordinal) })),
    ]
  }
}

extension CampaignPage {
  private func head(
    _ analysis: CampaignAnalysis, _ content: SiteContent
  ) -> [(String, TemplateValue)] {
    let campaign = content.workspace.campaigns[ordinal]
    let body = BodyWriter(content, file: campaign.path, page: path)
    return [
      ("title", .text(campaign.title)), ("heading", .text(campaign.facts.heading)),
      ("writtenSummary", .text(campaign.writtenSummary)),
      ("phase", .text(content.wording.words(for: analysis.phase, of: ordinal))),
      ("offer", .record(campaign.offer.map { content.links[$0] })),
      ("landingPage", .record(campaign.landingPage.map { content.links[$0] })),
      ("facts", .records(facts(campaign, content))), ("body", .record(body.body(campaign.body))),
      ("extras", .extras(campaign.facts.extras)),
    ] + content.findings(in: campaign)
  }

  private func facts(_ campaign: Campaign, _ content: SiteContent) -> [TemplateRecord] {
    let title = campaign.nextStep.map(content.taxonomy.title(of:))
    return [
      .fact("Next step", title, .nextStep, of: campaign),
      .fact("Starts", campaign.starts?.description, .starts, of: campaign),
      .fact("Ends", campaign.ends?.description, .ends, of: campaign),
      .fact("Segments", content.segments(campaign.segments, of: campaign)),
      .fact("Channels", content.words(campaign.channels), .channels, of: campaign),
      .fact("Reviewed", campaign.reviewed?.description, .reviewed, of: campaign),
    ] + content.ownerFact(campaign)
  }

  private func step(
    _ step: CampaignAnalysis.Step, _ content: SiteContent
  ) -> TemplateRecord {
    let (written, taxonomy) = (step.step, content.taxonomy)
    return [
      "number": .number(step.number), "day": .text(step.day?.description),
      "after": .text(written.after?.description),
      "persona": .record(written.persona.map { content.links[$0] }),
      "cell": .record(step.cell.map { content.cells[$0] }),
      "stageTitle": .text(written.stage.map(taxonomy.title(of:))),
      "asset": .record(written.asset.map { content.links[$0] }),
      "channel": .text(written.channel.map(taxonomy.title(of:))),
      "faults": .texts(step.faults.map { content.wording.sentence(for: $0) }),
    ]
  }
}

extension PagePath {
  static func campaign(_ campaign: Campaign) -> String { "campaigns/\(campaign.id).html" }
}
