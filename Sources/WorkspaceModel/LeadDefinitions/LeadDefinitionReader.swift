internal import SourceDocuments

/// Reads a lead definition's file.
enum LeadDefinitionReader {
  static func read(
    _ document: SourceDocument, id: String, names: Names
  ) -> (lead: LeadDefinition, diagnostics: [Diagnostic]) {
    var reading = Reading(document.file, kind: .leadDefinition, names: names)
    var fields = Fields(of: document, declared: LeadDefinitionKeys.all, &reading)
    var lead = LeadDefinition(facts: FileFacts(document, id: id, &fields, &reading))
    lead.personas = fields.value(LeadDefinitionKeys.persona, &reading) ?? []
    lead.segments = fields.value(PersonaKeys.segments, &reading)
    lead.approvals = fields.value(LeadDefinitionKeys.approvals, &reading) ?? []
    lead.committee = fields.value(LeadDefinitionKeys.committee, &reading) ?? []
    let ways = fields.value(LeadDefinitionKeys.knownFrom, &reading) ?? []
    lead.knownFrom = Dictionary(
      ways.map { ($0.key.target, $0.value) }, uniquingKeysWith: { first, _ in first })
    lead.preamble = document.body.preamble
    let written = fields.value(LeadDefinitionKeys.criteria, &reading) ?? []
    lead.isDoubtful =
      lead.facts.isUnreadable || fields.hasFailed([LeadDefinitionKeys.criteria.name])
    readSections(&lead, written, document.body.sections, &reading)
    return (lead, reading.diagnostics)
  }

  private static func readSections(
    _ lead: inout LeadDefinition, _ written: [WrittenCriterion], _ sections: [MarkdownSection],
    _ reading: inout Reading
  ) {
    let taxonomy = reading.names.taxonomy
    let vocabulary = taxonomy[.leadCriteria]
    var bySection: [Tag: LeadSection] = [:]
    for section in sections {
      if let tag = vocabulary.tag(titled: section.heading.text), bySection[tag] == nil {
        bySection[tag] = LeadSection(section, of: .criterion, &reading)
      } else if let field = PersonaHeadings.field(of: section.heading.text, in: taxonomy),
        LeadPart.fields.contains(field)
      {
        let stories = LeadSection(section, of: .part, &reading).stories
        lead.parts.append(LeadPart(field: field, section: section, stories: stories))
      } else {
        lead.notes.append(section)
        _ = LeadSection(section, of: .note, &reading)
        reportNear(section, in: vocabulary, &reading)
      }
    }
    lead.criteria = vocabulary.tags.compactMap { tag in
      let value = written.first { $0.criterion == tag }
      guard value != nil || bySection[tag] != nil else { return nil }
      return LeadCriterion(tag, value, bySection[tag])
    }
  }

  private static func reportNear(
    _ section: MarkdownSection, in vocabulary: Vocabulary, _ reading: inout Reading
  ) {
    let parts = LeadPart.fields.map { Spelling.Candidate(PersonaHeadings[$0].name) }
    let near = Spelling.nearest(
      to: section.heading.text, among: vocabulary.candidates + parts)
    guard !near.isEmpty else { return }
    let place = reading.place(section.heading.range)
    reading.report(HeadingResemblesField.diagnostic(section.heading.text, near: near, at: place))
  }
}

extension LeadCriterion {
  fileprivate init(_ tag: Tag, _ written: WrittenCriterion?, _ section: LeadSection?) {
    self.init(criterion: tag, value: written?.value ?? .none, line: written?.line)
    guard let section else { return }
    self.section = section.section
    questions = section.texts(.ask)
    qualifiedIf = section.texts(.qualifiedIf)
    disqualifiedIf = section.texts(.disqualifiedIf)
    signals = section.texts(.signal)
    because = section.texts(.because)
    openings = section.texts(.open)
    expected = section.expected
    avoid = section.texts(.avoid)
    thenAskFor = section.thenAskFor
  }
}
