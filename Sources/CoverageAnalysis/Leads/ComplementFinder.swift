internal import SourceDocuments
internal import WorkspaceModel

/// Finds what a persona's file says beside the criteria of a lead definition.
struct ComplementFinder {
  private let coverage: Coverage
  private let ordinal: Ordinal<Persona>
  private let persona: Persona
  /// The segments that the definition and the persona have in common.
  let segments: [Tag]
  /// The segments whose profile stands beside another persona already.
  private let profiled: Set<Tag>

  init(
    _ coverage: Coverage, _ lead: LeadDefinition, _ persona: Ordinal<Persona>,
    profiled: Set<Tag>
  ) {
    self.coverage = coverage
    self.profiled = profiled
    ordinal = persona
    self.persona = coverage.workspace.personas[persona]
    segments = coverage.workspace.taxonomy.segments(in: lead.segments, and: self.persona.segments)
  }
}

extension ComplementFinder {
  func complement(to criterion: Tag) -> CriterionComplement {
    let sources = ComplementSource.beside(criterion, in: taxonomy)
    let found = (sources ?? []).map { ($0, content(of: $0)) }
    return CriterionComplement(
      persona: ordinal,
      parts: found.compactMap { source, content in
        content.map { CriterionComplement.Part(source: source, content: $0) }
      },
      unwritten: found.filter { $0.1 == nil && isMissed($0.0) }.map(\.0), isOwn: sources == nil)
  }
}

extension ComplementFinder {
  private var taxonomy: Taxonomy { coverage.workspace.taxonomy }

  private func content(of source: ComplementSource) -> CriterionComplement.Content? {
    switch source {
    case .jobTitles: texts(persona.jobTitles)
    case .buyingRole: texts(titles([persona.buyingRole]))
    case .influence: texts(titles([persona.influence]))
    case .stance: texts(titles([persona.stance]))
    case .listensTo: people(persona.listensTo)
    case .convinces: people(persona.convinces)
    case .profile: notes(ownSegments.map(profile))
    case .segmentDifferences: differences
    case .section(let field, let part): sections(field, part)
    case .questions: questions
    }
  }

  /// Whether something that is not there should be written: not where a mistake has left it out,
  /// and nothing about segments where there are none.
  private func isMissed(_ source: ComplementSource) -> Bool {
    if let key = source.key { return !persona.isInDoubt(key) }
    switch source {
    case .profile: return !ownSegments.isEmpty
    case .segmentDifferences: return !segments.isEmpty
    default: return true
    }
  }

  private func texts(_ texts: [String]) -> CriterionComplement.Content? {
    texts.isEmpty ? nil : .texts(texts)
  }

  private func people(_ people: [Ordinal<Persona>]) -> CriterionComplement.Content? {
    people.isEmpty ? nil : .personas(people)
  }

  private func notes(_ notes: [SegmentNote]) -> CriterionComplement.Content? {
    let written = notes.filter { !$0.isEmpty }
    return written.isEmpty ? nil : .segments(written)
  }

  private func titles(_ tags: [Tag?]) -> [String] {
    tags.compactMap(\.self).map(taxonomy.title(of:))
  }
}

extension ComplementFinder {
  private var ownSegments: [Tag] { segments.filter { !profiled.contains($0) } }

  private func profile(_ segment: Tag) -> SegmentNote {
    SegmentNote(segment: segment, profile: taxonomy[segment].profile)
  }

  /// What differs in the common segments; a section that names no segment is shown whole.
  private var differences: CriterionComplement.Content? {
    let found = segments.map(difference)
    if found.contains(where: { !$0.sections.isEmpty }) { return notes(found) }
    return sections(.segmentDifferences, nil) ?? notes(found)
  }

  private func difference(in segment: Tag) -> SegmentNote {
    let written = persona.sections.filter { $0.field == .segmentDifferences }
      .flatMap(\.subsections)
    return SegmentNote(
      segment: segment,
      sections: written.filter { part in
        part.isWritten && taxonomy[.segments].tag(titled: part.heading.text) == segment
      },
      because: persona.bySegment.first { $0.segment == segment }?.because)
  }

  /// The sections of a field; of a part the sub-section of that name, or else what stands directly
  /// below the heading, as many write it.
  private func sections(_ field: PersonaField, _ part: String?) -> CriterionComplement.Content? {
    let own = persona.sections.filter { $0.field == field && $0.isWritten }
    guard let part else { return own.isEmpty ? nil : .sections(own) }
    let wanted = PersonaHeadings.normalized(part)
    let parts = own.flatMap(\.subsections).filter { section in
      section.isWritten && PersonaHeadings.normalized(section.heading.text) == wanted
    }
    let found = parts.isEmpty ? own.compactMap(\.withoutSubsections) : parts
    return found.isEmpty ? nil : .sections(found)
  }

  private var questions: CriterionComplement.Content? {
    let found = coverage.row(of: ordinal).flatMap(\.needs).map(\.need)
      .filter { coverage.workspace.needs[$0].kind == .question }
    return found.isEmpty ? nil : .needs(found)
  }
}
