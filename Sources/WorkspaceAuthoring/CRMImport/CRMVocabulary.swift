internal import SourceDocuments
internal import WorkspaceModel

/// What the values of an export can mean in a workspace.
struct CRMVocabulary {
  private let workspace: Workspace
  /// The ids by their names, folded, by target.
  private let names: [CRMTarget: [String: String]]

  init(_ workspace: Workspace) {
    self.workspace = workspace
    let targets = CRMTarget.allCases.filter(\.hasMeanings)
    names = Dictionary(
      uniqueKeysWithValues: targets.map { target in
        (target, Dictionary(Self.pairs(of: target, workspace)) { first, _ in first })
      })
  }

  private static func pairs(_ ids: [String]) -> [(String, String)] {
    ids.map { (ImportVocabulary.folded($0), $0) }
  }

  private static func pairs(of target: CRMTarget, _ workspace: Workspace) -> [(String, String)] {
    switch target.kind {
    case .words(let words): pairs(words)
    case .names(let kind): ImportVocabulary.names(of: kind, workspace)
    case .leadDefinition: pairs(workspace.leadDefinitions.map(\.id))
    case .key, .date, .amount, .currency, .flag, .text, .field: []
    }
  }
}

extension CRMVocabulary {
  /// The id that a value names surely: an id, an alias, a title, a job title that one persona has.
  func id(_ value: String, for target: CRMTarget) -> String? {
    let folded = ImportVocabulary.folded(value)
    return folded.isEmpty ? nil : names[target]?[folded]
  }

  /// The ids that there are.
  func ids(for target: CRMTarget) -> [String] {
    switch target.kind {
    case .words(let words): words
    case .names(let kind): ImportVocabulary.ids(of: kind, workspace)
    case .leadDefinition: workspace.leadDefinitions.map(\.id)
    case .key, .date, .amount, .currency, .flag, .text, .field: []
    }
  }

  /// What a value may mean, for somebody to judge.
  func proposal(_ value: String, for target: CRMTarget) -> CRMMap.Meaning {
    if let id = id(value, for: target) { return .id(id) }
    let word = CRMWords.meaning(of: value, for: target)
    if word == CRMWords.ignore { return .ignore }
    if let word, let id = id(word, for: target) { return .id(id) }
    if target == .outcome, case .id = proposal(value, for: .stage) { return .id("open") }
    let candidates = (names[target] ?? [:]).sorted { $0.key.precedes($1.key) }
      .map { Spelling.Candidate($0.key, meaning: $0.value) }
    let near = Spelling.nearest(to: ImportVocabulary.folded(value), among: candidates)
    return near.count == 1 ? .id(near[0]) : .open
  }
}
