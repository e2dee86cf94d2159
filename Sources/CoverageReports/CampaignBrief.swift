package import CoverageAnalysis
internal import SourceDocuments
package import WorkspaceModel

extension BriefText {
  package static func campaign(_ ordinal: Ordinal<Campaign>, _ coverage: Coverage) -> String {
    var brief = BriefText(coverage)
    brief.write(ordinal)
    return brief.text
  }

  private mutating func write(_ ordinal: Ordinal<Campaign>) {
    let campaign = workspace.campaigns[ordinal]
    let analysis = CampaignAnalysis(of: ordinal, in: coverage)
    heading(campaign)
    fact("state", wording.words(for: analysis.phase, of: ordinal))
    fact("starts", campaign.starts?.description)
    fact("ends", campaign.ends?.description)
    fact("offer", campaign.offer.map { workspace.assets[$0].title })
    fact("landing page", campaign.landingPage.map { workspace.assets[$0].title })
    fact("next step", campaign.nextStep.map(taxonomy.title(of:)))
    fact("segments", titles(campaign.segments ?? []))
    fact("channels", titles(campaign.channels))
    fact("reaches", analysis.reached.map { workspace.personas[$0].title })
    fact("reaches not", analysis.missed.map { workspace.personas[$0].title })
    path(analysis)
    list("Buying roles left out", wording.sentences(forRolesLeftOutOf: analysis))
    list("To do", analysis.lacks.map { wording.sentence(for: $0, of: ordinal) })
  }

  /// The steps, each with what is wrong with it below.
  private mutating func path(_ analysis: CampaignAnalysis) {
    let lines = analysis.steps.flatMap { step in
      ["\(step.number). \(line(of: step))".inert]
        + step.faults.map { "   ! \(wording.sentence(for: $0).inert)" }
    }
    block("Path", lines)
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
