public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
public import WorkspaceModel

/// A campaign, for the terminal or as Markdown.
public struct CampaignText {
  private let coverage: Coverage
  private let wording: Wording
  private var page = BriefLines()

  private init(_ coverage: Coverage) {
    self.coverage = coverage
    wording = Wording(coverage)
  }
}

extension CampaignText {
  public static func text(of ordinal: Ordinal<Campaign>, _ coverage: Coverage) -> PageReport {
    var text = CampaignText(coverage)
    text.write(ordinal)
    return text.page.page
  }
}

extension CampaignText {
  private var workspace: Workspace { coverage.workspace }

  private var taxonomy: Taxonomy { coverage.workspace.taxonomy }

  private mutating func write(_ ordinal: Ordinal<Campaign>) {
    let campaign = workspace.campaigns[ordinal]
    let analysis = CampaignAnalysis(of: ordinal, in: coverage)
    page.heading(campaign, in: taxonomy)
    page.fact("state", wording.words(for: analysis.phase, of: ordinal))
    page.fact("starts", campaign.starts?.description)
    page.fact("ends", campaign.ends?.description)
    page.fact("offer", campaign.offer.map { workspace.assets[$0].title })
    page.fact("landing page", campaign.landingPage.map { workspace.assets[$0].title })
    page.fact("next step", campaign.nextStep.map(taxonomy.title(of:)))
    page.fact("segments", wording.titles(ofSegments: campaign.segments, in: campaign) ?? [])
    page.fact("channels", wording.titles(of: campaign.channels))
    page.fact("reaches", analysis.reached.map { workspace.personas[$0].title })
    page.fact("reaches not", analysis.missed.map { workspace.personas[$0].title })
    path(analysis)
    page.list("Buying roles left out", wording.sentences(forRolesLeftOutOf: analysis))
    page.list("To do", analysis.lacks.map { wording.sentence(for: $0, of: ordinal) })
  }

  /// The steps, each with what is wrong with it below.
  private mutating func path(_ analysis: CampaignAnalysis) {
    let lines = analysis.steps.flatMap { step in
      ["\(step.number). \(line(of: step))".inert]
        + step.faults.map { "   ! \(wording.sentence(for: $0).inert)" }
    }
    page.block("Path", lines)
  }

  /// A step in one line: `2026-10-05: CFO / Evaluation, "Payback calculator" by Email`.
  private func line(of step: CampaignAnalysis.Step) -> String {
    let written = step.step
    let whom = [
      written.persona.map { workspace.personas[$0].title } ?? "nobody",
      written.stage.map(taxonomy.title(of:)),
    ].compactMap(\.self).joined(separator: " / ")
    let what = written.asset.map { "\"\(workspace.assets[$0].title)\"" } ?? "nothing"
    let channel = written.channel.map { " by \(taxonomy.title(of: $0))" } ?? ""
    return (step.day.map { "\($0): " } ?? "") + "\(whom), \(what)\(channel)"
  }
}
