internal import SourceDocuments

/// Reads a persona's file.
struct PersonaReader {
  private let document: SourceDocument
  private let ordinal: Ordinal<Persona>
  private var reading: Reading

  /// A persona with its needs, and what was found while reading.
  struct Result: Sendable {
    let persona: Persona
    let needs: [Need]
    /// The names of needs that an error left out.
    let leftOut: Set<String>
    let diagnostics: [Diagnostic]
  }

  static func read(
    _ document: SourceDocument, id: String, ordinal: Ordinal<Persona>, names: Names
  ) -> Result {
    let reading = Reading(document.file, kind: .persona, names: names)
    var reader = PersonaReader(document: document, ordinal: ordinal, reading: reading)
    return reader.read(id)
  }
}

extension PersonaReader {
  private mutating func read(_ id: String) -> Result {
    var fields = Fields(document.frontMatter.entries, declared: PersonaKeys.all, &reading)
    var persona = Persona(facts: FileFacts(document, id: id, &fields, &reading))
    readKeys(&persona, &fields)
    persona.preamble = document.body.preamble
    persona.sections = document.body.sections.map { section($0) }
    var journey = JourneyReader(of: persona, ordinal)
    for section in document.body.sections where field(of: section) == .journey {
      let isMisspelt = field(of: section.heading) == nil
      if isMisspelt { reportJourney(section) }
      journey.read(section, isMisspelt: isMisspelt, &reading)
    }
    persona.searches = journey.searches
    let needs = journey.finishedNeeds(&reading)
    persona.isWeightDoubtful = persona.isWeightDoubtful || journey.lacksNeeds
    return Result(
      persona: persona, needs: needs, leftOut: journey.leftOut, diagnostics: reading.diagnostics)
  }

  private mutating func readKeys(_ persona: inout Persona, _ fields: inout Fields) {
    persona.jobTitles = fields.value(PersonaKeys.jobTitles, &reading) ?? []
    persona.priority = fields.value(PersonaKeys.priority, &reading)
    persona.buyingRole = fields.value(PersonaKeys.buyingRole, &reading)
    persona.stance = fields.value(PersonaKeys.stance, &reading)
    persona.influence = fields.value(PersonaKeys.influence, &reading)
    persona.segments = fields.value(PersonaKeys.segments, &reading)
    persona.notApplicable = fields.value(PersonaKeys.notApplicable, &reading) ?? []
    persona.channels = fields.value(PersonaKeys.channels, &reading) ?? []
    persona.formats = fields.value(PersonaKeys.formats, &reading) ?? []
    persona.listensTo = fields.value(PersonaKeys.listensTo, &reading) ?? []
    persona.convinces = fields.value(PersonaKeys.convinces, &reading) ?? []
    let differences = fields.value(PersonaKeys.bySegment, &reading)
    persona.bySegment = differences?.all ?? []
    persona.hasDoubtfulDifferences =
      differences?.lacksSegment ?? fields.hasFailed([PersonaKeys.bySegment.name])
      || !fields.spoilt(PersonaKeys.bySegment.name).isEmpty
    persona.evidence = fields.value(PersonaKeys.evidence, &reading) ?? []
    persona.stalls = fields.value(PersonaKeys.stalls, &reading) ?? []
    let aliases = reading.names.personas.aliases
    persona.aliases = (fields.value(PersonaKeys.aliases, &reading) ?? []).filter {
      aliases[$0] == ordinal
    }
    persona.disputed = fields.value(PersonaKeys.disputed, &reading)
    persona.keysInDoubt = fields.failed
    persona.isWeightDoubtful =
      persona.facts.isUnreadable || fields.hasFailed(PersonaKeys.weighty)
    persona.asksForChannel =
      !persona.channels.isEmpty || persona.facts.isUnreadable
      || fields.hasFailed([PersonaKeys.channels.name])
  }

  private func field(of heading: MarkdownHeading) -> PersonaField? {
    PersonaHeadings.field(of: heading.text, in: reading.names.taxonomy)
  }

  /// The field of a section, be it a journey whose heading is misspelt.
  private func field(of section: MarkdownSection) -> PersonaField? {
    field(of: section.heading) ?? (isMisspeltJourney(section) ? .journey : nil)
  }

  /// Whether a heading that is no field's resembles the journey's, or has needs by stage below it.
  private func isMisspeltJourney(_ section: MarkdownSection) -> Bool {
    let near = PersonaHeadings.near(section.heading.text)
    let stages = reading.names.taxonomy[.stages]
    return near.contains(PersonaHeadings[.journey].name)
      || section.subsections.contains { part in
        stages.tag(heading: part.heading.text) != nil
          && part.allItems.contains(where: \.declaresNeed)
      }
  }

  private mutating func reportJourney(_ section: MarkdownSection) {
    let hasNeeds = section.allItems.contains(where: \.declaresNeed)
    let place = reading.place(section.heading.range)
    reading.report(
      MisspeltSection.journey(section.heading.text, hasNeeds: hasNeeds, at: place))
  }

  private mutating func section(_ section: MarkdownSection) -> PersonaSection {
    let field = field(of: section)
    if field == nil {
      let near = PersonaHeadings.near(section.heading.text)
      if !near.isEmpty {
        let place = reading.place(section.heading.range)
        reading.report(
          HeadingResemblesField.diagnostic(section.heading.text, near: near, at: place))
      }
    }
    return part(section, field)
  }

  private func part(_ section: MarkdownSection, _ field: PersonaField?) -> PersonaSection {
    PersonaSection(
      field: field, heading: section.heading, content: section.content,
      items: section.content.items.filter { !SkeletonText.begins($0.text) }.map(item),
      subsections: section.subsections.map { part($0, nil) }
    )
  }

  private func item(_ item: MarkdownItem) -> PersonaItem {
    let (text, isAssumed) = PersonaItem.unmarked(item.text)
    return PersonaItem(
      text: text, isAssumed: isAssumed, line: document.file.line(at: item.range.lowerBound))
  }
}

extension PersonaItem {
  /// The text of an item without the mark `(assumed)`, and whether it has it.
  static func unmarked(_ text: String) -> (text: String, isAssumed: Bool) {
    let mark = "(assumed)"
    guard text.lowercased().hasPrefix(mark) else { return (text, false) }
    return (String(text.dropFirst(mark.count).drop { $0 == " " }), true)
  }
}
