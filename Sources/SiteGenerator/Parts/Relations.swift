internal import CoverageAnalysis
internal import WorkspaceModel

/// Who points at whom, seen from the other end: found in one pass over the workspace.
struct Relations: Sendable {
  /// The assets that use each module.
  private(set) var users: [[Ordinal<Asset>]]
  /// The versions of each asset in other languages.
  private(set) var translations: [Ordinal<Asset>: [Ordinal<Asset>]] = [:]
  /// The campaigns that send, offer or lead to each asset.
  private(set) var campaigns: [Ordinal<Asset>: [Ordinal<Campaign>]] = [:]
  /// The steps of campaigns that are for each persona.
  private(set) var steps: [[(campaign: Ordinal<Campaign>, step: Campaign.Step)]]
  /// Those who listen to each persona.
  private(set) var listeners: [[Ordinal<Persona>]]
  /// What each asset lacks that others find it by.
  private(set) var debts: [Ordinal<Asset>: [TaggingDebt.Lack]] = [:]

  init(of coverage: Coverage) {
    let workspace = coverage.workspace
    users = workspace.modules.map { _ in [] }
    listeners = workspace.personas.map { _ in [] }
    steps = workspace.personas.map { _ in [] }
    for asset in workspace.assets.ordinals { note(asset, workspace.assets[asset]) }
    for campaign in workspace.campaigns.ordinals { note(campaign, workspace.campaigns[campaign]) }
    for persona in coverage.personaOrder {
      for other in workspace.personas[persona].listensTo { listeners[other.value].append(persona) }
    }
    for debt in coverage.figures.taggingDebt { debts[debt.asset] = debt.lacks }
  }

  private mutating func note(_ ordinal: Ordinal<Campaign>, _ campaign: Campaign) {
    for asset in campaign.assets { campaigns[asset, default: []].append(ordinal) }
    for step in campaign.sequence {
      guard let persona = step.persona else { continue }
      steps[persona.value].append((ordinal, step))
    }
  }

  private mutating func note(_ ordinal: Ordinal<Asset>, _ asset: Asset) {
    for use in asset.uses { users[use.target.value].append(ordinal) }
    if let original = asset.translationOf { translations[original, default: []].append(ordinal) }
  }
}
