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
    lead.facts.keysInDoubt = fields.failed
    let lost = LostHeadings.places(
      besides: document.body, from: document.bodyStart, in: document.file)
    for range in lost { reading.report(HeadingNotRead.diagnostic(at: reading.place(range))) }
    readSections(
      &lead, written, document.body.sections, from: document.bodyStart, &reading)
    return (lead, reading.diagnostics)
  }

  private static func readSections(
    _ lead: inout LeadDefinition, _ written: [WrittenCriterion], _ sections: [MarkdownSection],
    from bodyStart: Int, _ reading: inout Reading
  ) {
    let taxonomy = reading.names.taxonomy
    let vocabulary = taxonomy[.leadCriteria]
    var bySection: [Tag: LeadSection] = [:]
    var labels: [Range<Int>] = []
    for section in sections {
      if let tag = vocabulary.tag(heading: section.heading.text), bySection[tag] == nil {
        let read = LeadSection(section, of: .criterion, &reading)
        labels += read.labels
        bySection[tag] = read
      } else if let field = PersonaHeadings.field(of: section.heading.text, in: taxonomy),
        LeadPart.fields.contains(field)
      {
        let read = LeadSection(section, of: .part, &reading)
        labels += read.labels
        lead.parts.append(LeadPart(field: field, section: section, stories: read.stories))
      } else {
        lead.notes.append(section)
        labels += LeadSection(section, of: .note, &reading).labels
        reportNear(section, in: vocabulary, &reading)
      }
    }
    reportHidden(besides: labels, from: bodyStart, &reading)
    lead.criteria = vocabulary.tags.compactMap { tag in
      let value = written.first { $0.criterion == tag }
      guard value != nil || bySection[tag] != nil else { return nil }
      return LeadCriterion(tag, value, bySection[tag])
    }
  }

  /// Reports labels that no item begins with.
  private static func reportHidden(
    besides labels: [Range<Int>], from start: Int, _ reading: inout Reading
  ) {
    var traces = LabelTraces(
      of: LeadLabel.words, in: start..<max(start, reading.file.bytes.count), of: reading.file)
    for label in labels { traces.account(for: label) }
    for trace in traces.written {
      reading.report(
        LabelResemblesLeadLabel.hidden(trace.word, at: reading.place(trace.range)))
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
