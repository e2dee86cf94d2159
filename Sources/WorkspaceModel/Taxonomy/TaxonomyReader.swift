internal import SourceDocuments

/// Reads `personas/taxonomy.md`.
enum TaxonomyReader {
  static func read(
    _ document: SourceDocument, names: Names
  ) -> (taxonomy: Taxonomy, diagnostics: [Diagnostic]) {
    var reading = Reading(document.file, kind: .taxonomy, names: names)
    var fields = Fields(of: document, declared: TaxonomyKeys.all, &reading)
    var taxonomy = WrittenTaxonomy()
    // Owners and roles are named by other keys, so they are read first and are then in force.
    let order =
      [.assetRoles, .owners]
      + VocabularyID.allCases.filter { ![.assetRoles, .owners].contains($0) }
    for id in order {
      taxonomy.read(id, &fields, isUnreadable: document.frontMatter.isUnreadable, &reading)
      reading.names.taxonomy = Taxonomy(taxonomy)
    }
    let rules = fields.value(TaxonomyKeys.rules, &reading)
    let isLost = rules == nil && fields.hasFailed([TaxonomyKeys.rules.name])
    taxonomy.rules = rules ?? (isLost ? .strictest : taxonomy.rules)
    if document.frontMatter.isUnreadable { taxonomy.rules.measurement = .strictest }
    taxonomy.settleProofRoles()
    taxonomy.approvals = fields.value(TaxonomyKeys.approvals, &reading) ?? []
    taxonomy.editURL = fields.value(TaxonomyKeys.editURL, &reading)
    taxonomy.newURL = fields.value(TaxonomyKeys.newURL, &reading)
    for (heading, field) in fields.value(TaxonomyKeys.headings, &reading) ?? [] {
      taxonomy.headings[PersonaHeadings.normalized(heading.target)] = field
    }
    let keys = fields.value(TaxonomyKeys.keys, &reading)
    taxonomy.foreignKeys = keys ?? KeyMap()
    taxonomy.foreignKeys.isLost = keys == nil && fields.hasFailed([TaxonomyKeys.keys.name])
    _ = fields.value(TaxonomyKeys.content, &reading)
    taxonomy.layout = names.layout
    taxonomy.guide = document.body
    taxonomy.facts = FileFacts(document, id: "taxonomy", &fields, &reading)
    taxonomy.facts?.keysInDoubt = fields.failed
    return (Taxonomy(taxonomy), reading.diagnostics)
  }
}

extension WrittenTaxonomy {
  /// The vocabularies whose entries say how much a cell weighs.
  private static let weighty: [VocabularyID] = [.stages, .influence]

  /// Reads one vocabulary.
  fileprivate mutating func read(
    _ id: VocabularyID, _ fields: inout Fields, isUnreadable: Bool, _ reading: inout Reading
  ) {
    let listed = fields.value(TaxonomyKeys.vocabulary(id), &reading)
    let isLost = listed == nil && fields.hasFailed([id.rawValue])
    let isDoubtful = isUnreadable || isLost || (listed?.lacksEntries ?? false)
    if let entries = listed?.entries, !entries.isEmpty {
      self[id] = Vocabulary(id, entries: entries, isDoubtful: isDoubtful, isListed: true)
    } else if isDoubtful {
      self[id] = Vocabulary(id, entries: Self.standIns(for: id), isDoubtful: true)
    }
    let isInDoubt =
      isDoubtful || (listed?.isWeightDoubtful ?? false) || !fields.spoilt(id.rawValue).isEmpty
    if Self.weighty.contains(id), isInDoubt { isWeightDoubtful = true }
  }

  /// The built-in entries in the place of a list that an error left out.
  ///
  /// What the list said of a type is not known, so that no such asset is fresh, or gives a proof by
  /// its type.
  private static func standIns(for id: VocabularyID) -> [VocabularyEntry] {
    let entries = BuiltInVocabularies.entries(of: id)
    guard id == .assetTypes else { return entries }
    return entries.map { entry in
      var entry = entry
      entry.isFreshnessDoubtful = true
      entry.role = nil
      return entry
    }
  }

  /// Leaves the roles that there are, under their own ids.
  fileprivate mutating func settleProofRoles() {
    let roles = self[.assetRoles]
    var ids: [String] = []
    for id in rules.proofRoles.compactMap({ roles.tag(named: $0) }).map({ roles[$0].id })
    where !ids.contains(id) {
      ids.append(id)
    }
    rules.proofRoles = ids
  }
}
