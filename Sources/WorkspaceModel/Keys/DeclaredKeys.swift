extension FileKind {
  /// The keys that a file of this kind may have, in the order in which skeletons and the reference
  /// show them.
  public var keys: [KeyInfo] {
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

extension FileKind {
  /// The names, in small letters, by which front matter of this kind is known again, wherever it
  /// stands.
  var knownKeys: Set<String> { Self.allKnownKeys[self] ?? [] }

  private static let allKnownKeys = Dictionary(
    uniqueKeysWithValues: allCases.map { kind in
      (kind, Set(kind.keys.map { $0.name.lowercased() }))
    })
}
