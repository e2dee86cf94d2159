internal import CoverageOutcomes
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The language: every key, the vocabularies in force, the headings and their synonyms.
struct ReferencePage: Page {
  static let area = SiteArea("Reference", at: "reference.html", .forEditors)
  let template = "reference-page"
  let path = area.path

  static func all(in content: SiteContent) -> [Self] { [Self()] }

  func title(in content: SiteContent) -> String { "Reference" }

  func sources(in content: SiteContent) -> [String] {
    [content.taxonomy.facts?.path].compactMap(\.self)
  }

  func values(in content: SiteContent) -> [(String, TemplateValue)] {
    [
      ("kinds", .records(FileKind.allCases.map { self.kind($0, content.taxonomy.layout) })),
      ("vocabularies", .records(vocabularies(content).map { vocabulary($0, content.taxonomy) })),
      ("answersName", .text(AnswersHeading.name)),
      ("answersSynonyms", .text(English.list(AnswersHeading.synonyms))),
      ("answersPurpose", .sentence(AnswersHeading.purpose)),
      ("headings", .records(PersonaHeadings.all.map { heading($0, content.taxonomy) })),
      ("leadLabels", .records(LeadLabel.allCases.map(label))),
      (
        "leadParts", .text(English.list(LeadPart.fields.map { PersonaHeadings[$0].name }, "or"))
      ),
      ("tables", .records(MeasurementTable.allCases.map(table))),
      ("extras", .extras(content.taxonomy.facts?.extras ?? [])),
    ]
  }
}

extension ReferencePage {
  private func kind(_ kind: FileKind, _ layout: WorkspaceLayout) -> TemplateRecord {
    [
      "title": .text(English.sentence(kind.noun)), "anchor": .text("kind-\(kind.rawValue)"),
      "path": .text(kind == .taxonomy ? FileKind.taxonomyPath : layout.path(of: "ID", kind)),
      "keys": .records(kind.keys.map(key)),
    ]
  }

  private func key(_ key: KeyInfo) -> TemplateRecord {
    [
      "name": .text(key.name), "shape": .sentence(key.shape.words),
      "purpose": .sentence(key.purpose), "example": .text("\(key.name): \(key.example)"),
      "isPrivate": .flag(key.isPrivate),
      "parts": .records(
        key.shape.parts.map { part in
          [
            "name": .text(part.name), "shape": .sentence(part.shape.words),
            "purpose": .sentence(part.purpose),
          ]
        }),
    ]
  }

  private func table(_ table: MeasurementTable) -> TemplateRecord {
    [
      "path": .text(table.path),
      "columns": .records(
        table.columns.map { column in
          [
            "name": .text(column.name), "meaning": .sentence(column.meaning),
            "isNeeded": .flag(column.isRequired),
          ]
        }),
    ]
  }

  private func label(_ label: LeadLabel) -> TemplateRecord {
    ["name": .text(label.rawValue), "purpose": .text(label.purpose)]
  }

  private func heading(_ entry: PersonaHeadings.Entry, _ taxonomy: Taxonomy) -> TemplateRecord {
    let own = taxonomy.headings.filter { $0.value == entry.field }.keys.sorted()
    return [
      "name": .text(entry.name), "purpose": .sentence(entry.purpose),
      "synonyms": .text((entry.synonyms + own).joined(separator: ", ")),
      "subheadings": .text(entry.subheadings.joined(separator: ", ")),
    ]
  }
}

extension ReferencePage {
  /// All vocabularies; on a public site without the owners.
  private func vocabularies(_ content: SiteContent) -> [VocabularyID] {
    VocabularyID.allCases.filter { $0 != .owners || !content.isPublic }
  }

  private func vocabulary(_ id: VocabularyID, _ taxonomy: Taxonomy) -> TemplateRecord {
    [
      "id": .text(id.rawValue), "title": .text(English.sentence(id.noun)),
      "isBuiltIn": .flag(!taxonomy[id].isListed),
      "entries": .records(taxonomy[id].entries.map(entry)),
    ]
  }

  private func entry(_ entry: VocabularyEntry) -> TemplateRecord {
    [
      "id": .text(entry.id), "title": .text(entry.title), "description": .text(entry.description),
      "aliases": .text(entry.aliases.isEmpty ? nil : entry.aliases.joined(separator: ", ")),
      "deprecated": .text(entry.deprecated), "facts": .extras(entry.facts),
    ]
  }
}

extension VocabularyEntry {
  /// What is known of it beside its names.
  fileprivate var facts: [LabelledText] {
    let pairs: [(String, String?)] = [
      ("expects", expects.isEmpty ? nil : expects.joined(separator: ", ")),
      ("weight", weight?.description), ("required", isRequired ? "yes" : nil), ("role", role),
      ("fresh for", freshness?.description), ("responsible for", responsibleFor),
      ("contact", contact),
    ]
    return pairs.compactMap { name, value in value.map { LabelledText(name, $0) } } + profile
      + extras
  }
}
