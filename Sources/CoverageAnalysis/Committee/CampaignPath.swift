internal import WorkspaceModel

/// Follows a campaign's sequence step by step.
struct CampaignPath {
  let coverage: Coverage
  let campaign: Campaign
}

extension CampaignPath {
  /// The steps with their days and faults.
  var steps: [CampaignAnalysis.Step] {
    var day = campaign.starts
    return campaign.sequence.enumerated().map { index, step in
      // Behind a step of which nobody knows when it comes, no step has a day.
      day = step.isInDoubt(.after) ? nil : day.map { step.after?.end(from: $0) ?? $0 }
      let cell = cell(of: step)
      return CampaignAnalysis.Step(
        number: index + 1, step: step, cell: cell, day: day,
        faults: gaps(of: step) + faults(of: step, cell, on: day))
    }
  }
}

extension CampaignPath {
  private func cell(of step: Campaign.Step) -> CellAddress? {
    guard let persona = step.persona, let stage = step.stage else { return nil }
    return CellAddress(persona: persona, stage: stage)
  }

  /// What is not written, or not as it could be read.
  private func gaps(of step: Campaign.Step) -> [CampaignFault] {
    var faults: [CampaignFault] = []
    if step.persona == nil {
      faults.append(step.isInDoubt(.persona) ? .unreadable(.persona) : .noPersona)
    }
    if step.stage == nil { faults.append(step.isInDoubt(.stage) ? .unreadable(.stage) : .noStage) }
    if step.asset == nil { faults.append(step.isInDoubt(.asset) ? .unreadable(.asset) : .noAsset) }
    if step.isInDoubt(.after) { faults.append(.unreadable(.after)) }
    return faults
  }

  private func faults(
    of step: Campaign.Step, _ cell: CellAddress?, on day: CalendarDate?
  ) -> [CampaignFault] {
    var faults = fit(of: step, cell, on: day)
    if let persona = step.persona {
      faults += channel(of: step, persona) + segments(of: persona)
    }
    if let day, let end = campaign.ends, day > end { faults.append(.afterEnd(day, end: end)) }
    return faults
  }

  /// Whether the asset is live on the day, and serves the cell.
  private func fit(
    of step: Campaign.Step, _ cell: CellAddress?, on day: CalendarDate?
  ) -> [CampaignFault] {
    var faults: [CampaignFault] = []
    let obstacle = step.asset.flatMap { coverage.obstacle(to: $0, on: day) }
    if let asset = step.asset, let obstacle { faults.append(.notLive(asset, obstacle)) }
    guard let cell else { return faults }
    if let reason = coverage[cell.persona].reasonNotApplicable(at: cell.stage) {
      return faults + [.notApplicable(cell, reason: reason)]
    }
    // Of a retired asset, and of one with a mistake, nobody can say what it serves.
    if let asset = step.asset, obstacle.map(\.isPlanned) ?? true, !serves(asset, cell) {
      faults.append(.doesNotServe(asset, cell))
    }
    return faults
  }

  /// Whether an asset claims a cell; a translation does what its original does.
  private func serves(_ asset: Ordinal<Asset>, _ cell: CellAddress) -> Bool {
    let original = coverage.workspace.assets[asset].translationOf ?? asset
    return coverage.claims(of: original).contains { $0.cell == cell }
  }

  private func channel(
    of step: Campaign.Step, _ persona: Ordinal<Persona>
  ) -> [CampaignFault] {
    guard let channel = step.channel, !coverage[persona].isReached(on: [channel]) else { return [] }
    return [.notOnChannel(persona, channel, channels: coverage[persona].channels)]
  }

  private func segments(of persona: Ordinal<Persona>) -> [CampaignFault] {
    coverage[persona].segments.overlaps(campaign.segments) ? [] : [.outsideSegments(persona)]
  }
}

extension Coverage {
  /// The state that keeps an asset from being live on a day, if one does; without a day, today.
  ///
  /// One that is scheduled is live once its day has come, and a translation stands for itself.
  func obstacle(to asset: Ordinal<Asset>, on day: CalendarDate?) -> AssetState? {
    let written = workspace.assets[asset].with { $0.translationOf = nil }
    let state = AssetState(of: written, on: today)
    if case .scheduled(let date) = state, let day, date <= day { return nil }
    return state.isLive ? nil : state
  }
}
