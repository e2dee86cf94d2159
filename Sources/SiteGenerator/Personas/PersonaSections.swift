internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// The sections of a persona's file in the order of the language, then the team's own notes.
struct PersonaSections {
  private let persona: Persona
  private let body: BodyWriter

  init(_ content: SiteContent, _ ordinal: Ordinal<Persona>, page: String) {
    persona = content.workspace.personas[ordinal]
    body = BodyWriter(content, file: persona.path, page: page)
  }
}

extension PersonaSections {
  var values: [(String, TemplateValue)] {
    [
      ("preamble", body.html(persona.preamble.html)), ("sections", .records(fields.map(record))),
      ("notes", .records(persona.sections.filter { $0.field == nil }.map(record))),
    ]
  }

  /// The sections that mean a field, but for the journey, which is a table.
  private var fields: [PersonaSection] {
    PersonaField.allCases.filter { $0 != .journey }.flatMap { field in
      persona.sections.filter { $0.field == field }
    }
  }

  private func record(_ section: PersonaSection) -> TemplateRecord {
    let name = section.field.map { PersonaHeadings[$0].name }
    return [
      "title": .text(section.heading.text), "anchor": .text(section.heading.anchor),
      "field": .text(name == section.heading.text ? nil : name),
      "html": body.html(section.content.html),
      "parts": .records(section.subsections.flatMap { body.sections($0) }),
    ]
  }
}

extension BodyWriter {
  /// A section of a persona and the deeper ones below it, one after the other.
  func sections(_ section: PersonaSection) -> [TemplateRecord] {
    [self.section(section.heading, section.content)] + section.subsections.flatMap(sections)
  }
}
