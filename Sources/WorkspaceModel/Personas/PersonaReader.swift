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
    var document = document
    if document.frontMatter.entries.contains(where: { $0.key == CommonKeys.title.name }) {
      document.body.makeTitleSection {
        PersonaHeadings.field(of: $0.text, in: names.taxonomy) != nil
      }
    }
    var reader = PersonaReader(document: document, ordinal: ordinal, reading: reading)
    return reader.read(id)
  }
}

extension PersonaReader {
  private mutating func read(_ id: String) -> Result {
    var fields = Fields(of: document, declared: PersonaKeys.all, &reading)
    var persona = Persona(facts: FileFacts(document, id: id, &fields, &reading))
    readKeys(&persona, &fields)
    persona.preamble = document.body.preamble
    let rows = FieldRows(in: document.file, reading.names.taxonomy)
    persona.sections =
      rows.sections(in: persona.preamble)
      + document.body.sections.flatMap { part in
        let section = section(part)
        return [section] + (section.field == nil ? rows.sections(in: part.content) : [])
      }
    var journey = readJourney(of: persona)
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
    persona.facts.keysInDoubt = fields.failed
    persona.isWeightDoubtful =
      persona.facts.isUnreadable || fields.hasFailed(PersonaKeys.weighty)
    persona.asksForChannel =
      !persona.channels.isEmpty || persona.facts.isUnreadable
      || fields.hasFailed([PersonaKeys.channels.name])
  }

  private func field(of heading: MarkdownHeading) -> PersonaField? {
    PersonaHeadings.field(of: heading.text, in: reading.names.taxonomy)
  }
}

extension PersonaReader {
  /// Whether needs are read below a section.
  private enum Part {
    case journey, misspeltJourney, stage
  }

  /// Reads the journey, wherever its parts stand.
  private mutating func readJourney(of persona: Persona) -> JourneyReader {
    let lost = LostHeadings.places(
      besides: document.body, from: document.bodyStart, in: document.file)
    for range in lost { reading.report(HeadingNotRead.diagnostic(at: reading.place(range))) }
    var journey = JourneyReader(of: persona, ordinal, lostHeadings: lost, reading)
    let sections = document.body.sections
    var isBehindJourney = false
    for (index, section) in sections.enumerated() {
      let part = part(section, isBehindJourney: isBehindJourney)
      isBehindJourney = part != nil
      guard let part else { continue }
      if part == .misspeltJourney { report(section) }
      let end =
        index + 1 < sections.count
        ? sections[index + 1].heading.range.lowerBound : document.file.bytes.count
      journey.read(section, upTo: end, isMisspelt: part == .misspeltJourney, &reading)
    }
    return journey
  }

  private func part(_ section: MarkdownSection, isBehindJourney: Bool) -> Part? {
    let field = field(of: section.heading)
    if field == .journey { return .journey }
    if holdsStages(section) { return .misspeltJourney }
    guard field == nil else { return nil }
    if PersonaHeadings.near(section.heading.text).contains(PersonaHeadings[.journey].name) {
      return .misspeltJourney
    }
    guard section.allItems.contains(where: \.declaresNeed) else { return nil }
    if reading.names.taxonomy[.stages].tag(heading: section.heading.text) != nil { return .stage }
    // A line of text that hyphens below it have made a heading.
    return isBehindJourney && isUnderlined(section.heading) ? .misspeltJourney : nil
  }

  /// Whether a section has needs by stage below it.
  private func holdsStages(_ section: MarkdownSection) -> Bool {
    let stages = reading.names.taxonomy[.stages]
    return stages.tag(heading: section.heading.text) == nil
      && section.subsections.contains(where: isStageWithNeeds)
  }

  private func isStageWithNeeds(_ part: MarkdownSection) -> Bool {
    reading.names.taxonomy[.stages].tag(heading: part.heading.text) != nil
      && part.allItems.contains(where: \.declaresNeed)
  }

  /// Whether a heading is one by the line below it.
  private func isUnderlined(_ heading: MarkdownHeading) -> Bool {
    let line = document.file.bytesOfLine(document.file.line(at: heading.range.lowerBound))
    return document.file.bytes[line].drop(while: Byte.isBlank).first != UInt8(ascii: "#")
  }

  private mutating func report(_ section: MarkdownSection) {
    let hasNeeds = section.allItems.contains(where: \.declaresNeed)
    // Under a heading that means something else the stages are what is out of place.
    let isOther = field(of: section.heading) != nil
    let stage = isOther ? section.subsections.first(where: isStageWithNeeds) : nil
    let place = reading.place((stage ?? section).heading.range)
    reading.report(
      stage.map { MisspeltSection.stage($0.heading.text, under: section.heading.text, at: place) }
        ?? MisspeltSection.journey(section.heading.text, hasNeeds: hasNeeds, at: place))
  }
}

extension PersonaReader {
  private mutating func section(_ section: MarkdownSection) -> PersonaSection {
    let field =
      field(of: section.heading)
      ?? (part(section, isBehindJourney: false) == .misspeltJourney ? .journey : nil)
    if field == nil {
      let near = PersonaHeadings.near(section.heading.text)
      if !near.isEmpty {
        let place = reading.place(section.heading.range)
        reading.report(
          HeadingResemblesField.diagnostic(section.heading.text, near: near, at: place))
      }
    }
    for part in section.subsections { report(part.heading, in: field) }
    return part(section, field)
  }

  /// Notes a heading that is no part of its field, but nearly the name of one.
  private mutating func report(_ heading: MarkdownHeading, in field: PersonaField?) {
    guard let names = field.map({ PersonaHeadings[$0].subheadings }),
      !names.map(PersonaHeadings.normalized).contains(PersonaHeadings.normalized(heading.text))
    else { return }
    let near = Spelling.nearest(to: heading.text, among: names.map { Spelling.Candidate($0) })
    guard !near.isEmpty else { return }
    reading.report(
      HeadingResemblesField.diagnostic(
        heading.text, near: near, at: reading.place(heading.range), isRenamable: false))
  }

  private func part(_ section: MarkdownSection, _ field: PersonaField?) -> PersonaSection {
    PersonaSection(
      field: field, heading: section.heading, content: section.content,
      items: section.content.items.filter { !SkeletonText.saysNothing($0.text) }.map(item),
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

extension MarkdownBody {
  /// Makes a section of a `#` heading that begins the body and is a field's: the file has a title of
  /// its own, and people begin all their headings with one `#`.
  fileprivate mutating func makeTitleSection(ofField isField: (MarkdownHeading) -> Bool) {
    guard let heading = title, isField(heading) else { return }
    let parts = sections.prefix { $0.heading.level > heading.level && !isField($0.heading) }
    let section = MarkdownSection(
      heading: heading, content: preamble, subsections: Array(parts))
    (title, preamble) = (nil, MarkdownContent())
    sections = [section] + sections.dropFirst(parts.count)
  }
}
