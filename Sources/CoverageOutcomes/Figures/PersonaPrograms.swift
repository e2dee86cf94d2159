internal import CoverageAnalysis
internal import SourceDocuments
public import WorkspaceModel

/// What there is for each persona beside content: messages, steps in campaigns, and measurement.
public struct PersonaPrograms: Sendable {
  /// In the order of the personas, the most important first.
  public let rows: [Row]

  public struct Row: Sendable {
    public let persona: Ordinal<Persona>
    /// Whether the persona's file says what is said to them.
    public let hasMessaging: Bool
    /// How many live assets are for the persona.
    public let assets: Int
    /// How many steps of campaigns are for the persona.
    public let campaignSteps: Int
    /// The events of the persona; none where nothing was recorded.
    public let events: ShownCount?
  }
}

extension PersonaPrograms {
  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let workspace = coverage.workspace
    let steps = workspace.campaigns.flatMap(\.sequence)
    let live = Dictionary(grouping: coverage.claims.filter(\.state.isLive), by: \.cell.persona)
    let events = PersonaEvents(dataset, plan, coverage)
    rows = coverage.personaOrder.map { persona in
      Row(
        persona: persona, hasMessaging: Self.hasMessaging(workspace.personas[persona]),
        assets: Set((live[persona] ?? []).map(\.asset)).count,
        campaignSteps: steps.count { $0.persona == persona },
        events: events.byPersona[persona])
    }
  }
}

extension PersonaPrograms {
  /// Whether the file says what is said to them, in the section or below its headings.
  private static func hasMessaging(_ persona: Persona) -> Bool {
    guard let section = persona.section(.messaging) else { return false }
    return section.content.hasText || section.subsections.contains(where: \.content.hasText)
  }
}

extension PersonaPrograms.Row {
  /// Whether none of the four is missing.
  public var isComplete: Bool {
    hasMessaging && assets > 0 && campaignSteps > 0 && events != nil
  }
}
