internal import SourceDocuments

/// The other ids by which content points at personas, collected before the personas are read, since
/// personas point at each other.
struct PersonaAliases {
  /// The persona that each alias reaches.
  private(set) var reached: [String: Ordinal<Persona>] = [:]
  /// What is written as an alias, and reaches nobody because of an error.
  private(set) var lost: Set<String> = []
  /// The personas of each title and job title, in small letters.
  private(set) var callings: [String: [Ordinal<Persona>]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private let ids: IDTable<Persona>
  /// Where each alias stands, in the order of the personas.
  private var places: [String: [Place]] = [:]

  /// The alias of a persona, and where it stands.
  private struct Place {
    let persona: Ordinal<Persona>
    let file: SourceFile
    let range: Range<Int>
  }

  /// Collects the aliases and titles of all personas, in the order of their ids.
  init(of documents: [SourceDocument], ids: IDTable<Persona>, _ keys: KeyMap) {
    self.ids = ids
    for (index, document) in documents.enumerated() {
      let entries = keys.translated(document.frontMatter.entries, declared: PersonaKeys.all).entries
      collect(entries, of: document.file, Ordinal(index))
      collectTitles(entries, of: document, Ordinal(index))
    }
    for alias in places.keys.sorted() { settle(alias) }
  }
}

extension PersonaAliases {
  private mutating func collectTitles(
    _ entries: [YAMLEntry], of document: SourceDocument, _ persona: Ordinal<Persona>
  ) {
    let written = { (key: String) in
      entries.first { $0.key == key && !$0.isRepeated && !$0.value.isSpoilt }?.value
        .textsAsWritten ?? []
    }
    let titles = written(CommonKeys.title.name)
    let heading = titles.isEmpty ? [document.body.title?.text ?? ""] : []
    for name in titles + heading + written(PersonaKeys.jobTitles.name) where !name.isEmpty {
      let folded = name.lowercased()
      guard callings[folded]?.last != persona else { continue }
      callings[folded, default: []].append(persona)
    }
  }

  private mutating func collect(
    _ entries: [YAMLEntry], of file: SourceFile, _ persona: Ordinal<Persona>
  ) {
    for entry in entries {
      let isRight = entry.key == PersonaKeys.aliases.name && !entry.isRepeated
      guard isRight, !entry.value.isSpoilt else {
        if isRight || entry.isRepeated || Self.isMisspelt(entry.key) {
          lost.formUnion(([entry.value] + entry.repeats).flatMap(\.textsAsWritten))
        }
        continue
      }
      let nodes = if case .list(let nodes) = entry.value.content { nodes } else { [entry.value] }
      for node in nodes {
        guard case .scalar(let text, _) = node.content, !node.isSpoilt, Identifier.isValid(text)
        else {
          lost.formUnion(node.textsAsWritten)
          continue
        }
        let place = Place(persona: persona, file: file, range: node.range)
        places[text, default: []].append(place)
      }
    }
  }

  /// Whether a key was most likely meant as `aliases`.
  private static func isMisspelt(_ key: String) -> Bool {
    let keys = PersonaKeys.all.map { Spelling.Candidate($0.name) }
    return key != PersonaKeys.aliases.name
      && Spelling.nearest(to: key, among: keys).contains(PersonaKeys.aliases.name)
  }

  /// An id goes before an alias, and an alias that stands twice reaches nobody.
  private mutating func settle(_ alias: String) {
    guard let places = places[alias], let first = places.first else { return }
    for place in places.dropFirst() {
      diagnostics.append(
        DuplicateAlias.twice(
          alias, at: place.file.place(place.range), firstAt: first.file.place(first.range)))
    }
    if let other = ids.find(alias) {
      guard places.count == 1, other != first.persona else { return }
      let path = FileKind.persona.path(of: alias)
      diagnostics.append(DuplicateAlias.id(alias, of: path, at: first.file.place(first.range)))
    } else if places.count == 1 {
      reached[alias] = first.persona
    } else {
      lost.insert(alias)
    }
  }
}
