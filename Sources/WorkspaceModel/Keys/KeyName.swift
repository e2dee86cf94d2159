/// The name of a key in the front matter of one kind of file, as its declaration has it: what other
/// modules ask for by name is checked by the compiler.
package struct KeyName<Item>: Sendable, Hashable {
  package let text: String
}

extension KeyName: CustomStringConvertible {
  package var description: String { text }
}

extension KeyName {
  /// The name of a declared key.
  fileprivate init<Value>(_ key: Key<Value>) { text = key.name }
}

// What every kind of file has.
extension KeyName {
  package static var owner: KeyName { KeyName(CommonKeys.owner) }
  package static var reviewed: KeyName { KeyName(CommonKeys.reviewed) }
  package static var summary: KeyName { KeyName(CommonKeys.summary) }
  package static var suppress: KeyName { KeyName(CommonKeys.suppress) }
  package static var title: KeyName { KeyName(CommonKeys.title) }
}

extension KeyName<Asset> {
  package static var answers: KeyName { KeyName(AssetKeys.answers) }
  package static var channels: KeyName { KeyName(AssetKeys.channels) }
  package static var covers: KeyName { KeyName(AssetKeys.covers) }
  package static var format: KeyName { KeyName(AssetKeys.format) }
  package static var nextStep: KeyName { KeyName(AssetKeys.nextStep) }
  package static var personas: KeyName { KeyName(AssetKeys.personas) }
  package static var published: KeyName { KeyName(AssetKeys.published) }
  package static var qualifies: KeyName { KeyName(AssetKeys.qualifies) }
  package static var role: KeyName { KeyName(AssetKeys.role) }
  package static var stages: KeyName { KeyName(AssetKeys.stages) }
  package static var status: KeyName { KeyName(AssetKeys.status) }
  package static var themes: KeyName { KeyName(AssetKeys.themes) }
  package static var type: KeyName { KeyName(AssetKeys.type) }
  package static var url: KeyName { KeyName(AssetKeys.url) }
  package static var weak: KeyName { KeyName(AssetKeys.weak) }
}

extension KeyName<Module> {
  package static var answers: KeyName { KeyName(AssetKeys.answers) }
  package static var kind: KeyName { KeyName(ModuleKeys.kind) }
}

extension KeyName<Persona> {
  package static var buyingRole: KeyName { KeyName(PersonaKeys.buyingRole) }
  package static var channels: KeyName { KeyName(PersonaKeys.channels) }
  package static var convinces: KeyName { KeyName(PersonaKeys.convinces) }
  package static var disputed: KeyName { KeyName(PersonaKeys.disputed) }
  package static var evidence: KeyName { KeyName(PersonaKeys.evidence) }
  package static var formats: KeyName { KeyName(PersonaKeys.formats) }
  package static var influence: KeyName { KeyName(PersonaKeys.influence) }
  package static var jobTitles: KeyName { KeyName(PersonaKeys.jobTitles) }
  package static var listensTo: KeyName { KeyName(PersonaKeys.listensTo) }
  package static var notApplicable: KeyName { KeyName(PersonaKeys.notApplicable) }
  package static var priority: KeyName { KeyName(PersonaKeys.priority) }
  package static var stalls: KeyName { KeyName(PersonaKeys.stalls) }
  package static var stance: KeyName { KeyName(PersonaKeys.stance) }
}

extension KeyName<LeadDefinition> {
  package static var approvals: KeyName { KeyName(LeadDefinitionKeys.approvals) }
  package static var committee: KeyName { KeyName(LeadDefinitionKeys.committee) }
  package static var criteria: KeyName { KeyName(LeadDefinitionKeys.criteria) }
  package static var knownFrom: KeyName { KeyName(LeadDefinitionKeys.knownFrom) }
  package static var persona: KeyName { KeyName(LeadDefinitionKeys.persona) }
  package static var segments: KeyName { KeyName(PersonaKeys.segments) }
}

extension KeyName<Campaign> {
  package static var landingPage: KeyName { KeyName(CampaignKeys.landingPage) }
  package static var nextStep: KeyName { KeyName(AssetKeys.nextStep) }
  package static var offer: KeyName { KeyName(CampaignKeys.offer) }
  package static var sequence: KeyName { KeyName(CampaignKeys.sequence) }
  package static var starts: KeyName { KeyName(CampaignKeys.starts) }
}

extension KeyName<Taxonomy> {
  package static var approvals: KeyName { KeyName(TaxonomyKeys.approvals) }
}

extension FileFacts {
  /// The line on which a key is written, be it without a value.
  package func line(of key: KeyName<FileFacts>) -> Int? { keyLines[key.text] }
}

extension WorkspaceItem {
  /// The line on which a key is written, be it without a value.
  package func writtenLine(of key: KeyName<Self>) -> Int? { facts.keyLines[key.text] }
}

extension Persona {
  /// Whether the value of a key was left out because of a mistake.
  package func hasFailed(_ key: KeyName<Persona>) -> Bool { keysInDoubt.contains(key.text) }

  /// Whether a mistake may have left out the value of a key, which is reported where it stands.
  package func isInDoubt(_ key: KeyName<Persona>) -> Bool {
    facts.isUnreadable || hasFailed(key)
  }
}
