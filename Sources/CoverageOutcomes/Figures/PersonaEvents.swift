internal import CoverageAnalysis
internal import WorkspaceModel

/// How many events each persona has, and how many nobody's are: together they are nearly all events,
/// whose number is known.
struct PersonaEvents {
  /// Those on something live, by persona; nothing for one without any.
  let byPersona: [Ordinal<Persona>: ShownCount]
  /// Those of which nobody knows the persona.
  let ofNobody: ShownCount

  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let engagement = dataset.engagement
    let personas = coverage.personaOrder.filter { engagement.personaEvents[$0] != nil }
    let counts =
      personas.map { engagement.personaEvents[$0] ?? 0 } + [engagement.eventsWithoutPersona]
    // The others are on what is retired or unknown; an event of two personas stands twice.
    let rest = max(0, engagement.events - counts.reduce(0, +))
    let shown = Withholding(plan).row(counts + [rest])
    byPersona = Dictionary(uniqueKeysWithValues: zip(personas, shown))
    ofNobody = shown[personas.count]
  }
}
