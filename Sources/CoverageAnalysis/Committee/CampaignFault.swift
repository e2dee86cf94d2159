public import WorkspaceModel

/// What is wrong with a step of a campaign.
public enum CampaignFault: Sendable, Hashable {
  /// It names no persona that there is.
  case noPersona
  /// It names no stage that there is.
  case noStage
  /// It names no asset that there is.
  case noAsset
  /// A mistake leaves open what a part of it is.
  case unreadable(Campaign.Step.Part)
  /// Its asset is not live on the day of the step.
  case notLive(Ordinal<Asset>, AssetState)
  /// Its asset does not serve that persona at that stage.
  case doesNotServe(Ordinal<Asset>, CellAddress)
  /// The persona takes no part at that stage.
  case notApplicable(CellAddress, reason: String)
  /// The persona is not on its channel, but on these; none are known where a mistake left them out.
  case notOnChannel(Ordinal<Persona>, Tag, channels: [Tag])
  /// The persona belongs to none of the campaign's segments.
  case outsideSegments(Ordinal<Persona>)
  /// It falls on a day after the campaign's last.
  case afterEnd(CalendarDate, end: CalendarDate)
}

extension CampaignFault {
  /// Whether it keeps the persona from getting anything.
  public var sendsNothing: Bool {
    switch self {
    case .noPersona, .noAsset, .notLive, .notApplicable, .outsideSegments: true
    case .unreadable(let part): part == .persona || part == .asset
    case .noStage, .doesNotServe, .notOnChannel, .afterEnd: false
    }
  }
}

/// What a campaign as a whole lacks.
public enum CampaignLack: Sendable, Hashable {
  /// It has no step.
  case steps
  /// It names no first day, so that no step has a day.
  case start
  /// Its last day is before its first.
  case order(CalendarDate, CalendarDate)
  /// It offers nothing.
  case offer
  /// What it offers is not live on its first day.
  case liveOffer(Ordinal<Asset>, AssetState)
  /// It leads to no page.
  case landingPage
  /// The page that it leads to is not live on its first day.
  case liveLandingPage(Ordinal<Asset>, AssetState)
  /// It asks for no next step.
  case nextStep
}
