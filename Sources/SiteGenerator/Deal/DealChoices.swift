internal import CoverageAnalysis
internal import SiteTemplates
internal import WorkspaceModel

extension SiteContent {
  /// What can be chosen on deal sheets, for the partial `deal-choice`: stages, segments and channels.
  var dealChoices: [(String, TemplateValue)] {
    let segments = taxonomy[.segments].tags
    return [
      ("stageChoices", choices(coverage.stages)),
      ("hasSegmentChoices", .flag(!segments.isEmpty)), ("segmentChoices", choices(segments)),
      ("hasChannelChoices", .flag(!dealChannels.isEmpty)),
      ("channelChoices", choices(dealChannels)),
    ]
  }

  private func choices(_ tags: [Tag]) -> TemplateValue {
    .records(
      tags.map { ["id": .text(taxonomy[$0].id), "title": .text(taxonomy.title(of: $0))] })
  }
}
