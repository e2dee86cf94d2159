/// The name of a key in the front matter of one kind of file, as its declaration has it: what other
/// modules ask for by name is checked by the compiler.
public struct KeyName<Item>: Sendable, Hashable {
  public let text: String
}

extension KeyName: CustomStringConvertible {
  public var description: String { text }
}

extension KeyName {
  /// The name of a declared key.
  fileprivate init<Value>(_ key: Key<Value>) { text = key.name }
}

// What every kind of file has.
extension KeyName {
  public static var owner: KeyName { KeyName(CommonKeys.owner) }
  public static var reviewed: KeyName { KeyName(CommonKeys.reviewed) }
  /// That of personas, lead definitions, assets and campaigns.
  public static var segments: KeyName { KeyName(PersonaKeys.segments) }
  public static var summary: KeyName { KeyName(CommonKeys.summary) }
  public static var suppress: KeyName { KeyName(CommonKeys.suppress) }
  public static var title: KeyName { KeyName(CommonKeys.title) }
}

extension KeyName<Asset> {
  public static var answers: KeyName { KeyName(AssetKeys.answers) }
  public static var channels: KeyName { KeyName(AssetKeys.channels) }
  public static var covers: KeyName { KeyName(AssetKeys.covers) }
  public static var format: KeyName { KeyName(AssetKeys.format) }
  public static var nextStep: KeyName { KeyName(AssetKeys.nextStep) }
  public static var personas: KeyName { KeyName(AssetKeys.personas) }
  public static var published: KeyName { KeyName(AssetKeys.published) }
  public static var qualifies: KeyName { KeyName(AssetKeys.qualifies) }
  public static var reviewedAgainst: KeyName { KeyName(AssetKeys.reviewedAgainst) }
  public static var role: KeyName { KeyName(AssetKeys.role) }
  public static var stages: KeyName { KeyName(AssetKeys.stages) }
  public static var status: KeyName { KeyName(AssetKeys.status) }
  public static var themes: KeyName { KeyName(AssetKeys.themes) }
  public static var type: KeyName { KeyName(AssetKeys.type) }
  public static var url: KeyName { KeyName(AssetKeys.url) }
  public static var weak: KeyName { KeyName(AssetKeys.weak) }
}

extension KeyName<Module> {
  public static var answers: KeyName { KeyName(AssetKeys.answers) }
  public static var kind: KeyName { KeyName(ModuleKeys.kind) }
}

extension KeyName<Persona> {
  public static var buyingRole: KeyName { KeyName(PersonaKeys.buyingRole) }
  public static var channels: KeyName { KeyName(PersonaKeys.channels) }
  public static var convinces: KeyName { KeyName(PersonaKeys.convinces) }
  public static var disputed: KeyName { KeyName(PersonaKeys.disputed) }
  public static var evidence: KeyName { KeyName(PersonaKeys.evidence) }
  public static var formats: KeyName { KeyName(PersonaKeys.formats) }
  public static var influence: KeyName { KeyName(PersonaKeys.influence) }
  public static var jobTitles: KeyName { KeyName(PersonaKeys.jobTitles) }
  public static var listensTo: KeyName { KeyName(PersonaKeys.listensTo) }
  public static var notApplicable: KeyName { KeyName(PersonaKeys.notApplicable) }
  public static var priority: KeyName { KeyName(PersonaKeys.priority) }
  public static var stalls: KeyName { KeyName(PersonaKeys.stalls) }
  public static var stance: KeyName { KeyName(PersonaKeys.stance) }
}

extension KeyName<LeadDefinition> {
  public static var approvals: KeyName { KeyName(LeadDefinitionKeys.approvals) }
  public static var committee: KeyName { KeyName(LeadDefinitionKeys.committee) }
  public static var criteria: KeyName { KeyName(LeadDefinitionKeys.criteria) }
  public static var knownFrom: KeyName { KeyName(LeadDefinitionKeys.knownFrom) }
  public static var persona: KeyName { KeyName(LeadDefinitionKeys.persona) }
}

extension KeyName<Campaign> {
  public static var channels: KeyName { KeyName(AssetKeys.channels) }
  public static var ends: KeyName { KeyName(CampaignKeys.ends) }
  public static var landingPage: KeyName { KeyName(CampaignKeys.landingPage) }
  public static var nextStep: KeyName { KeyName(AssetKeys.nextStep) }
  public static var offer: KeyName { KeyName(CampaignKeys.offer) }
  public static var sequence: KeyName { KeyName(CampaignKeys.sequence) }
  public static var starts: KeyName { KeyName(CampaignKeys.starts) }
}

extension KeyName<Taxonomy> {
  public static var approvals: KeyName { KeyName(TaxonomyKeys.approvals) }
}

extension WorkspaceItem {
  /// The line on which a key is written, be it without a value.
  public func writtenLine(of key: KeyName<Self>) -> Int? { facts.line(ofKey: key.text) }

  /// Whether the value of a key was left out because of a mistake.
  public func hasFailed(_ key: KeyName<Self>) -> Bool { facts.keysInDoubt.contains(key.text) }

  /// Whether a mistake may have left out the value of a key, which is reported where it stands.
  public func isInDoubt(_ key: KeyName<Self>) -> Bool { facts.isInDoubt(key.text) }
}
