public import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

extension Wording {
  /// What is wrong with a step of a campaign, as a sentence.
  public func sentence(for fault: CampaignFault) -> String {
    switch fault {
    case .noPersona: "It names no persona, so nobody gets it."
    case .noStage: "It names no stage."
    case .noAsset: "It has no asset, so there is nothing to send."
    case .unreadable(.persona): "Nobody gets it until the mistake in its persona is put right."
    case .unreadable(.stage): "Its stage is not known until the mistake there is put right."
    case .unreadable(.asset): "Nothing is sent until the mistake in its asset is put right."
    case .unreadable(.after):
      "Its day, and that of each later step, is not known until the mistake in its `after` is put right."
    case .notLive(let asset, let state): "\(name(of: asset)) \(clause(for: state, of: asset))."
    case .doesNotServe(let asset, let cell):
      "\(name(of: asset)) does not say that it serves \(name(of: cell)).".asSentence
    case .notApplicable(let cell, let reason):
      "\(workspace.personas[cell.persona].title) takes no part at "
        + "\(taxonomy.title(of: cell.stage)): \(reason)".asSentence
    case .notOnChannel(let persona, let channel, let channels):
      notOnChannel(persona, channel, channels)
    case .outsideSegments(let persona):
      "\(workspace.personas[persona].title) belongs to no segment of this campaign."
    case .afterEnd(let day, let end): "It falls on \(day), after the last day, \(end)."
    }
  }

  /// What a campaign as a whole lacks, as a sentence that says what to write.
  public func sentence(for lack: CampaignLack, of campaign: Ordinal<Campaign>) -> String {
    let place = { (key: KeyName<Campaign>) in
      "\(key.asCode) in \(workspace.campaigns[campaign].line(of: key))"
    }
    let isInDoubt = { (key: KeyName<Campaign>) in workspace.campaigns[campaign].isInDoubt(key) }
    let mending = { (what: String, key: KeyName<Campaign>) in
      "\(what) can't be read: put right \(place(key))."
    }
    return switch lack {
    case .steps where isInDoubt(.sequence): mending("Its steps", .sequence)
    case .start where isInDoubt(.starts): mending("Its first day", .starts)
    case .offer where isInDoubt(.offer): mending("What it offers", .offer)
    case .landingPage where isInDoubt(.landingPage): mending("Its landing page", .landingPage)
    case .nextStep where isInDoubt(.nextStep): mending("Its next step", .nextStep)
    case .steps: "It has no step: write \(place(.sequence))."
    case .start: "It has no first day, so no step has a day: write \(place(.starts))."
    case .order(let start, let end): "It ends on \(end), before it starts on \(start)."
    case .offer: "It offers nothing: write \(place(.offer))."
    case .liveOffer(let asset, let state):
      "The offer \(name(of: asset)) \(clause(for: state, of: asset))."
    case .landingPage: "It leads to no page: write \(place(.landingPage))."
    case .liveLandingPage(let asset, let state):
      "The landing page \(name(of: asset)) \(clause(for: state, of: asset))."
    case .nextStep: "It asks for no next step: write \(place(.nextStep))."
    }
  }

  /// The roles that a campaign leaves out, with who has them, as sentences.
  public func sentences(forRolesLeftOutOf analysis: CampaignAnalysis) -> [String] {
    analysis.rolesLeftOut.map { role, holders in
      let names = English.list(holders.map { title(of: $0) }, "or")
      return "\(taxonomy.title(of: role)): no step is for \(names)".asSentence
    }
  }

  /// Where a campaign stands: `runs since 2026-10-05`.
  public func words(for phase: CampaignAnalysis.Phase, of campaign: Ordinal<Campaign>) -> String {
    let written = workspace.campaigns[campaign]
    return switch phase {
    case .undated: "without a first day"
    case .upcoming: written.starts.map { "starts on \($0)" } ?? "to come"
    case .running: written.starts.map { "runs since \($0)" } ?? "running"
    case .ended: written.ends.map { "ended on \($0)" } ?? "ended"
    }
  }
}

extension Wording {
  private func clause(for state: AssetState, of asset: Ordinal<Asset>) -> String {
    switch state {
    case .live: "is live"
    case .scheduled(let date): "comes out only on \(date)"
    case .draft: "is still a draft"
    case .planned: "is only planned"
    case .retired: "is retired"
    case .translation: "is a translation"
    case .outsideSegment: "is for other segments"
    case .doubtful:
      "counts for nothing until the mistake in "
        + "\(workspace.pathToPutRight(of: workspace.assets[asset])) is put right"
    }
  }

  private func notOnChannel(
    _ persona: Ordinal<Persona>, _ channel: Tag, _ channels: [Tag]
  ) -> String {
    let title = workspace.personas[persona].title
    guard !channels.isEmpty else { return "The channels of \(title) can't be read." }
    let others = English.list(titles(of: channels), "or")
    return "\(title) is not on \(taxonomy.title(of: channel)), but on \(others)."
  }
}
