internal import SourceDocuments

/// The keys of a campaign's file.
enum CampaignKeys {
  static let offer = Key(
    "offer", Values.asset, "The asset that it offers.", example: "payback-calculator")
  static let landingPage = Key(
    "landing-page", Values.asset, "The page that it leads to.", example: "relocation-page")
  static let starts = Key("starts", Values.date, "Its first day.", example: "2026-09-01")
  static let ends = Key("ends", Values.date, "Its last day.", example: "2026-12-15")
  static let sequence = Key(
    "sequence", Values.step.records, "Its steps: who gets which asset, where, and how long after.",
    example: "[{persona: cfo, stage: evaluation, asset: payback, channel: email, after: 7 days}]")

  static let all: [KeyInfo] =
    [CommonKeys.title.info, offer.info, landingPage.info, AssetKeys.nextStep.info]
    + [AssetKeys.segments.info, AssetKeys.channels.info, starts.info, ends.info, sequence.info]
    + CommonKeys.all.dropFirst()
}

/// The keys of a step of a campaign.
enum StepKeys {
  static let persona = Key("persona", Values.persona, "Who gets it.", example: "cfo")
  static let stage = Key("stage", Values.stage, "At which stage.", example: "evaluation")
  static let asset = Key("asset", Values.asset, "What they get.", example: "payback-calculator")
  static let channel = Key("channel", Values.tag(.channels), "Where.", example: "email")
  static let after = Key(
    "after", Values.period, "How long after the step before.", example: "7 days")

  static let all = [persona.info, stage.info, asset.info, channel.info, after.info]
}

extension Values {
  static let step = ValueType<Campaign.Step>.record(StepKeys.all) { fields, reading in
    var step = Campaign.Step(
      persona: fields.value(StepKeys.persona, &reading),
      stage: fields.value(StepKeys.stage, &reading),
      asset: fields.value(StepKeys.asset, &reading),
      channel: fields.value(StepKeys.channel, &reading),
      after: fields.value(StepKeys.after, &reading))
    step.keysInDoubt = fields.failed
    return step
  }
}

/// Reads a campaign's file.
enum CampaignReader {
  static func read(
    _ document: SourceDocument, id: String, names: Names
  ) -> (campaign: Campaign, diagnostics: [Diagnostic]) {
    var reading = Reading(document.file, kind: .campaign, names: names)
    var fields = Fields(of: document, declared: CampaignKeys.all, &reading)
    var campaign = Campaign(facts: FileFacts(document, id: id, &fields, &reading))
    campaign.offer = fields.value(CampaignKeys.offer, &reading)
    campaign.landingPage = fields.value(CampaignKeys.landingPage, &reading)
    campaign.nextStep = fields.value(AssetKeys.nextStep, &reading)
    campaign.segments = fields.value(AssetKeys.segments, &reading)
    campaign.channels = fields.value(AssetKeys.channels, &reading) ?? []
    campaign.starts = fields.value(CampaignKeys.starts, &reading)
    campaign.ends = fields.value(CampaignKeys.ends, &reading)
    campaign.sequence = fields.value(CampaignKeys.sequence, &reading) ?? []
    campaign.body = document.body
    campaign.facts.keysInDoubt = fields.failed
    return (campaign, reading.diagnostics)
  }
}
