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
  /// Where the files lie.
  var layout = WorkspaceLayout()
  /// Whether something lies in the folder of the assets.
  var hasContent = true
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
  /// What else they are called, in small letters: their titles and the job titles of personas.
  var callings: [String: [Ordinal<Element>]] = [:]
  /// Whether an error keeps all of them from being read, which is reported once.
  var isLost = false
  private let lookup: [String: Int]

  init(ids: [String]) {
    self.ids = ids
    lookup = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
  }

  /// The file of an id, else of an alias.
  func find(_ id: String) -> Ordinal<Element>? { lookup[id].map(Ordinal.init) ?? aliases[id] }

  /// The file of an id or an alias, else of a name that it alone has; case makes no difference to
  /// that.
  func named(_ name: String) -> Ordinal<Element>? {
    if let found = find(name) { return found }
    let folded = name.lowercased()
    let called = callings[folded] ?? []
    return called.count == 1 ? called[0] : find(folded)
  }

  /// The ids of those that share a name, where none has it alone.
  func sharers(of name: String) -> [String] {
    let called = callings[name.lowercased()] ?? []
    return called.count > 1 ? called.map { ids[$0.value] } : []
  }

  /// The names that somebody may have meant.
  var candidates: [Spelling.Candidate] {
    ids.map { Spelling.Candidate($0) }
      + zip(titles, ids).map { Spelling.Candidate($0, meaning: $1) }
      + callings.keys.sorted().compactMap { name in
        let called = callings[name] ?? []
        return called.count == 1 ? Spelling.Candidate(name, meaning: ids[called[0].value]) : nil
      }
      + aliases.keys.sorted().compactMap { alias in
        aliases[alias].map { Spelling.Candidate(alias, meaning: ids[$0.value]) }
      }
  }
}
