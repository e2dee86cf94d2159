internal import SourceDocuments

/// Reads a lead definition's file.
enum LeadDefinitionReader {
  static func read(
    _ document: SourceDocument, id: String, names: Names
  ) -> (lead: LeadDefinition, diagnostics: [Diagnostic]) {
    var reading = Reading(document.file, kind: .leadDefinition, names: names)
    var fields = Fields(document.frontMatter.entries, declared: LeadDefinitionKeys.all, &reading)
    var lead = LeadDefinition(facts: FileFacts(document, id: id, &fields, &reading))
    lead.personas = fields.value(LeadDefinitionKeys.persona, &reading) ?? []
    lead.segments = fields.value(PersonaKeys.segments, &reading)
    lead.approvals = fields.value(LeadDefinitionKeys.approvals, &reading) ?? []
    lead.preamble = document.body.preamble
    let written = fields.value(LeadDefinitionKeys.criteria, &reading) ?? []
    lead.isDoubtful =
      lead.facts.isUnreadable || fields.hasFailed([LeadDefinitionKeys.criteria.name])
    readCriteria(&lead, written, document.body.sections, &reading)
    return (lead, reading.diagnostics)
  }

  private static func readCriteria(
    _ lead: inout LeadDefinition, _ written: [WrittenCriterion], _ sections: [MarkdownSection],
    _ reading: inout Reading
  ) {
    let vocabulary = reading.names.taxonomy[.leadCriteria]
    var bySection: [Tag: MarkdownSection] = [:]
    for section in sections {
      if let tag = vocabulary.tag(titled: section.heading.text), bySection[tag] == nil {
        bySection[tag] = section
      } else {
        lead.notes.append(section)
        reportNear(section, in: vocabulary, &reading)
      }
    }
    lead.criteria = vocabulary.tags.compactMap { tag in
      let value = written.first { $0.criterion == tag }
      guard value != nil || bySection[tag] != nil else { return nil }
      return criterion(tag, value, bySection[tag])
    }
  }

  private static func criterion(
    _ tag: Tag, _ written: WrittenCriterion?, _ section: MarkdownSection?
  ) -> LeadCriterion {
    var criterion = LeadCriterion(
      criterion: tag, value: written?.value ?? .none, line: written?.line)
    criterion.section = section
    for item in section?.content.items ?? [] {
      guard let label = ItemLabel(item.text, among: LeadCriterion.labels), !label.isUnwritten
      else { continue }
      switch label.word {
      case "Ask": criterion.questions.append(label.text)
      case "Qualified if": criterion.qualifiedIf.append(label.text)
      case "Disqualified if": criterion.disqualifiedIf.append(label.text)
      default: criterion.signals.append(label.text)
      }
    }
    return criterion
  }

  private static func reportNear(
    _ section: MarkdownSection, in vocabulary: Vocabulary, _ reading: inout Reading
  ) {
    let near = Spelling.nearest(to: section.heading.text, among: vocabulary.candidates)
    guard !near.isEmpty else { return }
    let place = reading.place(section.heading.range)
    reading.report(HeadingResemblesField.diagnostic(section.heading.text, near: near, at: place))
  }
}
