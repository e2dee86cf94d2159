internal import SourceDocuments

/// Everything that a value can point at, as far as it has been read.
struct Names: Sendable {
  var taxonomy: Taxonomy
  var personas: IDTable<Persona>
  var assets: IDTable<Asset>
  var modules: IDTable<Module>
  var leads: IDTable<LeadDefinition>
  var needs = NeedTable()
  /// What each lead definition's criteria are, by lead.
  var leadCriteria: [KnownCriteria] = []
  /// The ids of all rules.
  var rules: Set<String> = []
}

/// The criteria of a lead definition, with the ids of their options.
struct KnownCriteria: Sendable {
  let options: [Tag: [String]]
  /// Whether an error may have left out criteria.
  let isDoubtful: Bool
}

/// The ids of one kind of file, in the order of their bytes.
struct IDTable<Element: Sendable>: Sendable {
  let ids: [String]
  /// Their titles, once they are read.
  var titles: [String] = []
  /// Other names of theirs.
  var aliases: [String: Ordinal<Element>] = [:]
  /// Names that an error keeps from reaching anything.
  var lostAliases: Set<String> = []
  private let lookup: [String: Int]

  init(ids: [String]) {
    self.ids = ids
    lookup = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
  }

  /// The file of an id, else of an alias.
  func find(_ id: String) -> Ordinal<Element>? { lookup[id].map(Ordinal.init) ?? aliases[id] }

  /// The names that somebody may have meant.
  var candidates: [Spelling.Candidate] {
    ids.map { Spelling.Candidate($0) }
      + zip(titles, ids).map { Spelling.Candidate($0, meaning: $1) }
      + aliases.keys.sorted().compactMap { alias in
        aliases[alias].map { Spelling.Candidate(alias, meaning: ids[$0.value]) }
      }
  }
}
