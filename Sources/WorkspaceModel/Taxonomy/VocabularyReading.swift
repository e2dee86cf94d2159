internal import SourceDocuments

/// A vocabulary as the taxonomy lists it.
struct ListedVocabulary: Sendable {
  var entries: [VocabularyEntry] = []
  /// Whether an error left out an entry.
  var lacksEntries = false
  /// Whether an entry stands twice, so that another one may be missing.
  var hasRepeated = false
}

extension ListedVocabulary {
  /// Whether an error leaves open how much something weighs.
  var isWeightDoubtful: Bool {
    lacksEntries || hasRepeated || entries.contains(where: \.isWeightDoubtful)
  }
}

extension Values {
  /// A vocabulary: ids, or maps with `id` and what else is known of it.
  static func vocabulary(_ id: VocabularyID) -> ValueType<ListedVocabulary> {
    ValueType<ListedVocabulary>(.list(.vocabularyEntry)) { node, reading in
      var vocabulary = ListedVocabulary()
      let nodes = reading.listed(node)
      let inherited = Set(BuiltInVocabularies.entries(of: id).flatMap(\.aliases))
      // A team that lists what is an alias elsewhere means an entry of its own.
      let listed = inherited.intersection(nodes.compactMap(\.entryID))
      var taken: Set<String> = []
      for node in nodes {
        guard ![.stages, .segments].contains(id) || vocabulary.entries.count < Limits.sideTags
        else {
          reading.report(TooManyTags.diagnostic(id, at: reading.place(node)))
          vocabulary.lacksEntries = true
          break
        }
        guard var entry = VocabularyEntry.read(node, of: id, &reading) else {
          vocabulary.lacksEntries = true
          continue
        }
        entry.aliases.removeAll(where: listed.contains)
        let names = [entry.id] + entry.aliases
        if let repeated = names.first(where: taken.contains) {
          reading.report(DuplicateTag.diagnostic(repeated, in: id, at: reading.place(node)))
        }
        guard !taken.contains(entry.id) else {
          vocabulary.hasRepeated = true
          continue
        }
        taken.formUnion(names)
        vocabulary.entries.append(entry)
      }
      checkReplacements(in: &vocabulary.entries, node, &reading)
      return vocabulary
    }
  }

  private static func checkReplacements(
    in entries: inout [VocabularyEntry], _ node: YAMLNode, _ reading: inout Reading
  ) {
    let current = entries.filter { $0.deprecated == nil }.map(\.id)
    for index in entries.indices {
      guard let target = entries[index].deprecated, !current.contains(target) else { continue }
      entries[index].deprecated = nil
      // What is written for it weighs as much as the tag to use instead, which is not known.
      entries[index].isWeightDoubtful = true
      let range = reading.file.firstRange(of: target.utf8, in: node.range) ?? node.range
      reading.report(
        UnknownReplacement.diagnostic(target, among: current, at: reading.place(range)))
    }
  }
}

extension VocabularyEntry {
  static func read(
    _ node: YAMLNode, of vocabulary: VocabularyID, _ reading: inout Reading
  ) -> VocabularyEntry? {
    guard !node.isSpoilt else {
      reading.leaveOut()
      return nil
    }
    guard case .map(let entries) = node.content else {
      guard let id = reading.text(node, wanted: .vocabularyEntry) else { return nil }
      return make(id, of: vocabulary, at: node.range, &reading)
    }
    var fields = Fields(entries, declared: EntryKeys.declared(in: vocabulary), &reading)
    guard let id = fields.value(EntryKeys.id, &reading), let idNode = entries.first(named: "id")
    else {
      if !fields.failed.contains("id") {
        reading.report(
          WrongType.diagnostic(
            vocabulary.rawValue, node, wanted: .vocabularyEntry, at: reading.place(node)))
      }
      return nil
    }
    var entry = make(id, of: vocabulary, at: idNode.range, &reading)
    entry?.read(&fields, &reading)
    entry?.extras = entries.filter { !fields.isDeclared($0.key) }.map {
      LabelledText($0.key, $0.value.words)
    }
    return entry
  }

  /// An entry of an id: a built-in one keeps what the taxonomy does not write.
  private static func make(
    _ id: String, of vocabulary: VocabularyID, at range: Range<Int>, _ reading: inout Reading
  ) -> VocabularyEntry? {
    guard Identifier.isValid(id, allowsFolders: false) else {
      reading.report(BadID.name(id, of: vocabulary.noun, at: reading.place(range)))
      // A stage that is left out would raise coverage, so the entry stays under the nearest id.
      let near = Identifier.suggestion(for: id)
      return Identifier.isValid(near, allowsFolders: false)
        ? make(near, of: vocabulary, at: range, &reading) : nil
    }
    return BuiltInVocabularies.entries(of: vocabulary).first { $0.id == id }
      ?? VocabularyEntry(id: id)
  }

  private mutating func read(_ fields: inout Fields, _ reading: inout Reading) {
    title = fields.value(EntryKeys.title, &reading) ?? title
    description = fields.value(EntryKeys.description, &reading) ?? description
    aliases = fields.value(EntryKeys.aliases, &reading) ?? aliases
    deprecated = fields.value(EntryKeys.deprecated, &reading)
    expects = fields.value(EntryKeys.expects, &reading) ?? expects
    weight = fields.value(EntryKeys.weight, &reading) ?? weight
    isWeightDoubtful = fields.hasFailed([EntryKeys.weight.name, EntryKeys.deprecated.name])
    isRequired = fields.value(EntryKeys.required, &reading) ?? isRequired
    let written = fields.value(EntryKeys.role, &reading)
    // The built-in role may be one that gives a proof, and the one that is meant may not.
    role = fields.hasFailed([EntryKeys.role.name]) ? nil : written ?? role
    freshness = fields.value(EntryKeys.freshness, &reading) ?? freshness
    isFreshnessDoubtful = fields.hasFailed([EntryKeys.freshness.name])
    profile = fields.value(EntryKeys.profile, &reading) ?? profile
    responsibleFor = fields.value(EntryKeys.responsibleFor, &reading) ?? responsibleFor
    contact = fields.value(EntryKeys.contact, &reading) ?? contact
  }
}

extension YAMLNode {
  /// The id of an entry of a vocabulary, however it is written.
  fileprivate var entryID: String? {
    switch content {
    case .scalar(let text, _): return text
    case .map(let entries):
      guard case .scalar(let text, _)? = entries.first(named: "id")?.content else { return nil }
      return text
    case .list: return nil
    }
  }
}

extension [YAMLEntry] {
  fileprivate func first(named key: String) -> YAMLNode? { first { $0.key == key }?.value }
}

/// The keys of an entry of a vocabulary.
enum EntryKeys {
  static let id = Key("id", Values.text, "The tag.", example: "evaluation")
  static let title = Key("title", Values.text, "What it is called.", example: "Evaluation")
  static let description = Key(
    "description", Values.text, "What it means.", example: "They compare ways to solve it.")
  static let aliases = Key(
    "aliases", Values.texts, "Other names that count as it.", example: "[consideration]")
  static let deprecated = Key(
    "deprecated", Values.text, "The tag to use instead.", example: "email")
  static let expects = Key(
    "expects", Values.roleIDs, "The asset roles that a persona should find there.",
    example: "[value, proof]")
  static let weight = Key("weight", Values.weight, "How much it counts.", example: "1.5")
  static let required = Key(
    "required", Values.flag, "Some persona should hold it.", example: "true")
  static let role = Key(
    "role", Values.roleID, "The role that such an asset plays unless it says otherwise.",
    example: "proof")
  static let freshness = Key(
    "freshness", Values.period, "How long such an asset stays fresh.", example: "6 months")
  static let profile = Key(
    "icp", Values.profile, "The ideal customer profile of the segment.",
    example: "{employees: Over 1,000, region: Europe}")
  static let responsibleFor = Key(
    "responsible-for", Values.text, "What it looks after.",
    example: "Persona insights and messaging")
  static let contact = Key("contact", Values.text, "How to reach it.", example: "pmm@example.com")

  /// The keys that an entry of a vocabulary may have.
  static func declared(in vocabulary: VocabularyID) -> [KeyInfo] {
    let common = [id.info, title.info, description.info, aliases.info, deprecated.info]
    switch vocabulary {
    case .stages: return common + [expects.info, weight.info]
    case .buyingRoles: return common + [required.info]
    case .influence: return common + [weight.info]
    case .assetTypes: return common + [role.info, freshness.info]
    case .segments: return common + [profile.info]
    case .owners: return common + [responsibleFor.info, contact.info]
    default: return common
    }
  }
}

extension Values {
  /// The id of an asset role, by the taxonomy that is being read.
  static let roleID = ValueType<String>(.tag(.assetRoles)) { node, reading in
    let tag = tag(.assetRoles).read(node, &reading)
    return tag.map { reading.names.taxonomy[$0].id }
  }

  static let roleIDs = ValueType<[String]>(.list(.tag(.assetRoles))) { node, reading in
    reading.listed(node).compactMap { roleID.read($0, &reading) }
  }

  /// An ideal customer profile: names with texts.
  static let profile = text.pairs(with: joinedText).map { entries in
    entries.map { LabelledText($0.key.target, $0.value) }
  }

  /// A text, or a list of texts joined by commas.
  static let joinedText = texts.map { $0.joined(separator: ", ") }
}
