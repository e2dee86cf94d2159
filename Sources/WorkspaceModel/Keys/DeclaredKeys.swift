extension FileKind {
  /// The keys that a file of this kind may have, in the order in which skeletons and the reference
  /// show them.
  package var keys: [KeyInfo] {
    switch self {
    case .taxonomy: TaxonomyKeys.all
    case .persona: PersonaKeys.all
    case .leadDefinition: LeadDefinitionKeys.all
    case .asset: AssetKeys.all
    case .module: ModuleKeys.all
    case .campaign: CampaignKeys.all
    }
  }
}
