internal import SourceDocuments
public import WorkspaceModel

/// A lead definition beside its personas: what sales accepts a lead by, why that matters to the
/// persona, and what no checklist holds, as somebody has written it.
public struct LeadComparison: Sendable {
  public let lead: Ordinal<LeadDefinition>
  /// The criteria that are written and the parts of BANT that are not, by group, in the order of
  /// the vocabulary.
  public let rows: [Row]
  /// The five parts that no checklist holds.
  public let parts: [Part]
  /// The personas that decide where such a lead turns up, in their order.
  public let deciders: [Ordinal<Persona>]
  /// The roles that must be known before sales accepts, with the deciders that hold them.
  public let committee: [Role]

  /// A criterion, with how one knows of it and why it matters.
  public struct Row: Sendable {
    public let criterion: Tag
    public let group: CriterionGroup
    /// None where the definition leaves it open.
    public let knowledge: CriterionKnowledge?
    public let because: [Reason]
  }

  /// Why a criterion matters to the persona.
  public struct Reason: Sendable {
    public let text: String
    /// Where the persona's file says the same; none for words of the definition's own.
    public let source: PersonaLine?
  }

  /// One of the five parts: what the personas' files say there, and what to tell.
  public struct Part: Sendable {
    public let field: PersonaField
    public let personas: [PersonaWords]
    public let stories: [LeadStory]
  }

  /// What stands first in a section of a persona.
  public struct PersonaWords: Sendable {
    public let persona: Ordinal<Persona>
    /// None where nothing is written.
    public let first: BriefPoint?
    /// How many more statements the section makes.
    public let further: Int
    /// The section's place on the persona's page.
    public let anchor: String?
  }

  /// A role that must be known.
  public struct Role: Sendable {
    public let role: Tag
    public let holders: [Ordinal<Persona>]
  }
}

/// A place on a persona's page.
public struct PersonaLine: Sendable, Hashable {
  public let persona: Ordinal<Persona>
  public let anchor: String
}

extension LeadComparison {
  /// How many of the deciders the definition names.
  public func namedDeciders(in workspace: Workspace) -> Int {
    let named = Set(workspace.leadDefinitions[lead].personas)
    return deciders.count(where: named.contains)
  }
}

extension Coverage {
  /// A lead definition beside its personas.
  public func comparison(of ordinal: Ordinal<LeadDefinition>) -> LeadComparison {
    let lead = workspace.leadDefinitions[ordinal]
    let deciders = personaOrder.filter { self[$0].segments.overlaps(lead.segments) }
    // Most definitions leave it to the personas' files to say why a criterion matters.
    let saysWhy = lead.criteria.contains { !$0.because.isEmpty }
    let lines = PersonaLines(of: saysWhy ? lead.personas + deciders : [], in: workspace)
    return LeadComparison(
      lead: ordinal, rows: leads[ordinal].rows(of: lead, in: workspace.taxonomy, lines),
      parts: LeadPart.fields.map { part($0, of: lead) }, deciders: deciders,
      committee: lead.committee.map { role in
        LeadComparison.Role(
          role: role, holders: deciders.filter { self[$0].buyingRole == role })
      })
  }

  private func part(_ field: PersonaField, of lead: LeadDefinition) -> LeadComparison.Part {
    LeadComparison.Part(
      field: field,
      personas: lead.personas.map { persona in
        LeadComparison.PersonaWords(of: persona, on: field, in: workspace)
      },
      stories: lead.parts.filter { $0.field == field }.flatMap(\.stories))
  }
}

extension LeadAssessment {
  fileprivate func rows(
    of lead: LeadDefinition, in taxonomy: Taxonomy, _ lines: PersonaLines
  ) -> [LeadComparison.Row] {
    let shown = (criteria.map(\.criterion) + missing).sorted()
    let rows = shown.map { criterion in
      let written = lead.criteria.first { $0.criterion == criterion }
      return LeadComparison.Row(
        criterion: criterion, group: CriterionGroup(of: criterion, in: taxonomy),
        knowledge: self[criterion],
        because: (written?.because ?? []).map { text in
          LeadComparison.Reason(text: text, source: lines.line(that: text))
        })
    }
    return CriterionGroup.allCases.flatMap { group in rows.filter { $0.group == group } }
  }
}

extension LeadComparison.PersonaWords {
  fileprivate init(
    of persona: Ordinal<Persona>, on field: PersonaField, in workspace: Workspace
  ) {
    let sections = workspace.personas[persona].sections.filter {
      $0.field == field && !$0.points.isEmpty
    }
    let all = sections.flatMap(\.points)
    self.persona = persona
    first = all.first
    further = max(0, all.count - 1)
    anchor = sections.first?.heading.anchor
  }
}

/// The statements and needs of some personas, found by their words.
private struct PersonaLines {
  private var places: [String: PersonaLine] = [:]

  init(of personas: [Ordinal<Persona>], in workspace: Workspace) {
    var seen: Set<Ordinal<Persona>> = []
    for persona in personas where seen.insert(persona).inserted {
      for section in workspace.personas[persona].sections { note(section, of: persona) }
    }
  }

  /// Where a persona says the same, by letters and digits alone.
  func line(that says: String) -> PersonaLine? { places[HeadingText.normalized(says)] }

  private mutating func note(_ section: PersonaSection, of persona: Ordinal<Persona>) {
    let line = PersonaLine(persona: persona, anchor: section.heading.anchor)
    for point in section.withoutSubsections?.points ?? [] {
      let text = HeadingText.normalized(point.text)
      if places[text] == nil { places[text] = line }
    }
    for part in section.subsections { note(part, of: persona) }
  }
}
