internal import SourceDocuments
public import WorkspaceModel

/// Whether a persona's description can be acted on, and what is missing.
public struct PersonaReadiness: Sendable, Hashable {
  public let persona: Ordinal<Persona>
  /// In the order of the language: sections, influence, then needs by stage.
  public let missing: [Missing]

  public enum Missing: Sendable, Hashable {
    case section(PersonaField)
    case influence
    case need(Need.Kind, stage: Tag)
  }

  init(of ordinal: Ordinal<Persona>, in workspace: Workspace, needs: Set<NeedSlot>) {
    let persona = workspace.personas[ordinal]
    let sections = Self.sections.filter { !persona.says($0) }.map(Missing.section)
    let stages = workspace.taxonomy.stages.filter(persona.applies)
    let needs = stages.flatMap { stage in
      Need.Kind.allCases.filter { kind in
        !needs.contains(NeedSlot(persona: ordinal, stage: stage, kind: kind))
      }.map { Missing.need($0, stage: stage) }
    }
    self.persona = ordinal
    missing = sections + (persona.influence == nil ? [.influence] : []) + needs
  }
}

/// A kind of need that a persona has at a stage.
struct NeedSlot: Hashable {
  let persona: Ordinal<Persona>
  let stage: Tag
  let kind: Need.Kind
}

extension PersonaReadiness {
  public var isReady: Bool { missing.isEmpty }

  /// What makes the persona ambiguous, so that the whole row deserves little confidence: no
  /// decision criteria, or no influence.
  public var doubts: [Missing] {
    missing.filter { $0 == .section(.decisionCriteria) || $0 == .influence }
  }

  /// The sections without which nobody can act on a persona.
  static let sections: [PersonaField] = [
    .decisionCriteria, .successMetrics, .triggers, .objections,
  ]

  /// The readiness of all personas, in their order in the workspace.
  static func all(in workspace: Workspace) -> [PersonaReadiness] {
    let needs = Set(
      workspace.needs.map { NeedSlot(persona: $0.persona, stage: $0.stage, kind: $0.kind) })
    return workspace.personas.ordinals.map {
      PersonaReadiness(of: $0, in: workspace, needs: needs)
    }
  }
}

extension Persona {
  /// Whether something is written about a field.
  func says(_ field: PersonaField) -> Bool {
    sections.contains { $0.field == field && $0.isWritten }
  }
}

extension PersonaSection {
  /// Whether there is more than the heading.
  var isWritten: Bool {
    !content.html.isEmpty || !items.isEmpty || subsections.contains(where: \.isWritten)
  }
}
