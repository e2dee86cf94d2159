internal import WorkspaceModel

/// What the events tell: who was reached, when somebody was last seen, and what nobody can place.
struct Engagement: Sendable {
  /// For each landmark of the plan, whether each stakeholder was reached before it.
  var exposed: [Int: [Bool]] = [:]
  /// For each first deal of an account, the personas with a critical asset that the account opened.
  var exposedAccounts: [Ordinal<Opportunity>: Set<Ordinal<Persona>>] = [:]
  /// The last day on which each contact was seen; none for one that never was.
  var lastSeen: [CalendarDate?] = []
  /// How many events count: up to the day of the report, without those that stand twice.
  var events = 0
  var eventsWithoutPersona = 0
  /// Events that stand twice, of which each was dropped.
  var droppedEvents = 0
  var retiredAssetEvents = 0
  /// How many events of each persona are on assets that reply at a late stage, and on any.
  var lateStageEvents: [Ordinal<Persona>: Int] = [:]
  var personaEvents: [Ordinal<Persona>: Int] = [:]
  /// The accounts in which somebody of each persona shows intent; none for a persona without any.
  var intent: [Ordinal<Persona>: Intent] = [:]
}
