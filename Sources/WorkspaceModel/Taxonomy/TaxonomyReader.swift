internal import SourceDocuments

/// Reads `personas/taxonomy.md`.
enum TaxonomyReader {
  static func read(
    _ document: SourceDocument, names: Names
  ) -> (taxonomy: Taxonomy, diagnostics: [Diagnostic]) {
    var reading = Reading(document.file, kind: .taxonomy, names: names)
    var fields = Fields(document.frontMatter.entries, declared: TaxonomyKeys.all, &reading)
    var taxonomy = Taxonomy.builtIn
    // Owners and roles are named by other keys, so they are read first and are then in force.
    let order =
      [.assetRoles, .owners]
      + VocabularyID.allCases.filter { ![.assetRoles, .owners].contains($0) }
    for id in order {
      let listed = fields.value(TaxonomyKeys.vocabulary(id), &reading)
      let isLost = listed == nil && fields.failed.contains(id.rawValue)
      let isDoubtful =
        document.frontMatter.isUnreadable || isLost || (listed?.lacksEntries ?? false)
      if let entries = listed?.entries, !entries.isEmpty {
        taxonomy[id] = Vocabulary(id, entries: entries, isDoubtful: isDoubtful, isListed: true)
      } else if isDoubtful {
        taxonomy[id] = Vocabulary(id, entries: taxonomy[id].entries, isDoubtful: true)
      }
      reading.names.taxonomy = taxonomy
    }
    taxonomy.rules = fields.value(TaxonomyKeys.rules, &reading) ?? taxonomy.rules
    taxonomy.approvals = fields.value(TaxonomyKeys.approvals, &reading) ?? []
    taxonomy.editURL = fields.value(TaxonomyKeys.editURL, &reading)
    taxonomy.newURL = fields.value(TaxonomyKeys.newURL, &reading)
    for (heading, field) in fields.value(TaxonomyKeys.headings, &reading) ?? [] {
      taxonomy.headings[PersonaHeadings.normalized(heading.target)] = field
    }
    taxonomy.guide = document.body
    taxonomy.facts = FileFacts(document, id: "taxonomy", &fields, &reading)
    return (taxonomy, reading.diagnostics)
  }
}
