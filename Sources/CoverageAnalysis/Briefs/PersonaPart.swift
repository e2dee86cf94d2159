internal import SourceDocuments
public import WorkspaceModel

/// What stands below one heading of a persona's file, as plain lines: nothing of it is left out.
public struct PersonaPart: Sendable, Hashable {
  /// The field that its section means; none for a note of the team's own, and for the text that
  /// stands before all sections.
  public let field: PersonaField?
  /// The heading of its section and of those within it, as the file has them; none before the first.
  public let headings: [String]
  public let lines: [PlainLine]
}

extension PersonaPart {
  /// All parts of a persona: what decides first, then what to say, then the rest as it is written;
  /// those without a word are left out.
  public static func all(of persona: Persona) -> [PersonaPart] {
    let preamble = PersonaPart(field: nil, headings: [], lines: PlainLine.all(of: persona.preamble))
    let ranked = persona.sections.enumerated().sorted { left, right in
      (rank(of: left.element), left.offset) < (rank(of: right.element), right.offset)
    }
    return ([preamble] + ranked.flatMap { parts(of: $0.element, within: []) })
      .filter { !$0.lines.isEmpty }
  }
}

extension PersonaPart {
  private static func parts(of section: PersonaSection, within headings: [String]) -> [PersonaPart]
  {
    let headings = headings + [section.heading.text]
    let own = PersonaPart(
      field: section.field, headings: headings, lines: PlainLine.all(of: section.content))
    return [own] + section.subsections.flatMap { parts(of: $0, within: headings) }
  }

  private static func rank(of section: PersonaSection) -> Int {
    section.field.flatMap { order.firstIndex(of: $0) } ?? order.count - 1
  }

  /// The fields by what a writer needs first; notes of the team's own stand before the journey.
  private static let order: [PersonaField] = [
    .decisionCriteria, .successMetrics, .messaging, .value, .preferences, .triggers,
    .perceivedRisks, .objections, .jobsToBeDone, .goals, .statusQuo, .responsibilities,
    .competition, .influencers, .segmentDifferences, .journey,
  ]
}
