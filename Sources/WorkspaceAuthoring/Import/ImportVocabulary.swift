internal import SourceDocuments
internal import WorkspaceModel

/// What the values of an inventory can mean in a workspace.
struct ImportVocabulary {
  private let workspace: Workspace
  /// The ids by their names, folded, as the language finds them, by key.
  private let names: [InventoryKey: [String: String]]
  private let candidates: [InventoryKey: [Spelling.Candidate]]
  /// The owners that files name, where nobody lists them.
  private let openOwners: Set<String>

  init(_ workspace: Workspace) {
    self.workspace = workspace
    var names: [InventoryKey: [String: String]] = [:]
    var candidates: [InventoryKey: [Spelling.Candidate]] = [:]
    for key in InventoryKey.allCases where key.hasMeanings {
      let pairs = Self.names(of: key.kind, workspace)
      names[key] = Dictionary(pairs) { first, _ in first }
      candidates[key] = pairs.map { Spelling.Candidate($0.0, meaning: $0.1) }
    }
    self.names = names
    self.candidates = candidates
    let owners = workspace.taxonomy[.owners]
    openOwners = owners.isListed ? [] : Set(Self.ids(of: InventoryKey.owner.kind, workspace))
  }
}

extension ImportVocabulary {
  /// The id that a value names surely: an id, an alias, a title, a job title that one persona has.
  func id(_ value: String, for key: InventoryKey) -> String? {
    // Two of these may differ by case alone, and each is the one that a file names.
    if key == .owner, openOwners.contains(value) { return value }
    let folded = Self.folded(value)
    return folded.isEmpty ? nil : names[key]?[folded]
  }

  /// The id that a value may mean, for somebody to judge.
  func proposal(_ value: String, for key: InventoryKey) -> String? {
    if let id = id(value, for: key) { return id }
    if let word = ImportWords.meaning(of: value, for: key), let id = id(word, for: key) {
      return id
    }
    let near = Spelling.nearest(to: Self.folded(value), among: candidates[key] ?? [])
    if let only = near.first, near.count == 1 { return only }
    return isOpen(key) ? value : nil
  }

  /// Whether any name may stand.
  func isOpen(_ key: InventoryKey) -> Bool {
    key == .owner && !workspace.taxonomy[.owners].isListed
  }

  /// The ids that there are.
  func ids(for key: InventoryKey) -> [String] { Self.ids(of: key.kind, workspace) }

  /// The ids that there are of a kind.
  static func ids(of kind: InventoryKey.Kind, _ workspace: Workspace) -> [String] {
    switch kind {
    case .persona: workspace.personas.map(\.id)
    case .status: AssetStatus.allCases.map(\.rawValue)
    case .tag(let vocabulary):
      workspace.taxonomy[vocabulary].tags.map { workspace.taxonomy[$0].id }
    case .text, .address, .date: []
    }
  }

  /// A value as names are compared.
  static func folded(_ value: String) -> String { HeadingText.normalized(value) }

  /// Names, folded, with the id that each stands for; those that stand for several are left out.
  static func names(
    of kind: InventoryKey.Kind, _ workspace: Workspace
  ) -> [(String, String)] {
    switch kind {
    case .persona: personas(workspace)
    case .status: AssetStatus.allCases.map { ($0.rawValue, $0.rawValue) }
    case .tag(let vocabulary):
      workspace.taxonomy[vocabulary].entries.flatMap { entry in
        ([entry.id, entry.title] + entry.aliases).map { (folded($0), entry.deprecated ?? entry.id) }
      }
    case .text, .address, .date: []
    }
  }

  private static func personas(_ workspace: Workspace) -> [(String, String)] {
    let ids = workspace.personas.flatMap { persona in
      ([persona.id] + persona.aliases).map { (folded($0), persona.id) }
    }
    var owners: [String: Set<String>] = [:]
    for persona in workspace.personas {
      for title in [persona.title] + persona.jobTitles {
        owners[folded(title), default: []].insert(persona.id)
      }
    }
    let titles = owners.compactMap { name, ids -> (String, String)? in
      ids.count == 1 ? ids.first.map { (name, $0) } : nil
    }
    return ids + titles.sorted { $0.0 < $1.0 }
  }
}
