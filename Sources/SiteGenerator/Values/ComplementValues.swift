internal import CoverageAnalysis
internal import CoverageWording
internal import SiteTemplates
internal import SourceDocuments
internal import WorkspaceModel

/// What a persona adds to a criterion, for the partial `complement`.
struct ComplementValues {
  private let content: SiteContent
  private let complement: CriterionComplement
  private let lead: Ordinal<LeadDefinition>
  private let body: BodyWriter

  init(
    _ content: SiteContent, _ complement: CriterionComplement, of lead: Ordinal<LeadDefinition>,
    page: String
  ) {
    self.content = content
    self.complement = complement
    self.lead = lead
    let path = content.workspace.personas[complement.persona].path
    body = BodyWriter(content, file: path, page: page)
  }
}

extension ComplementValues {
  var values: TemplateRecord {
    let gaps = complement.unwritten.map { source in
      content.wording.toDo(for: source, of: complement.persona, lead: lead)
    }
    return [
      "persona": .record(content.links[complement.persona]),
      "own": .text(complement.isOwn ? Wording.ownCriterion : nil),
      "parts": .records(complement.parts.map(part)), "gaps": .sentences(gaps),
    ]
  }

  private func part(_ part: CriterionComplement.Part) -> TemplateRecord {
    var (texts, people, sections, segments): ([String], [TemplateRecord], [TemplateRecord], _) =
      ([], [], [], [TemplateRecord]())
    var needs: [TemplateRecord] = []
    switch part.content {
    case .texts(let found): texts = found
    case .personas(let found): people = found.map { content.links[$0] }
    case .sections(let found): sections = found.map { content.section($0, body) }
    case .segments(let found): segments = found.map(segment)
    case .needs(let found): needs = found.map(content.need)
    }
    return [
      "name": .text(content.wording.name(of: part.source)), "texts": .texts(texts),
      "people": .records(people), "sections": .records(sections),
      "segments": .records(segments), "needs": .records(needs),
    ]
  }

  private func segment(_ note: SegmentNote) -> TemplateRecord {
    [
      "segment": .text(content.taxonomy.title(of: note.segment)),
      "profile": .profile(note.profile),
      "because": .text(note.because),
      "sections": .records(note.sections.map { content.section($0, body) }),
    ]
  }
}

extension SiteContent {
  /// A section of a persona and the parts below it, without ids, because it is shown elsewhere too.
  func section(_ section: PersonaSection, _ body: BodyWriter) -> TemplateRecord {
    [
      "title": .text(section.heading.text), "html": body.html(section.content.html),
      "parts": .records(
        section.subsections.flatMap { body.sections($0) }),
    ]
  }
}
