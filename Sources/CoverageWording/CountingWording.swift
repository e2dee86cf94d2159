public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension CountingChange {
  /// What counts otherwise, as a sentence without its full stop.
  public var text: String {
    switch kind {
    case .everyPersonaCounts: "No persona has a priority any more, so that every one counts"
    case .onlyPrioritiesCount: "Only personas with a priority count now"
    case .personaAdded: "\(subject) was added, with \(needsText)"
    case .personaRemoved: "\(subject) was removed, with \(needsText)"
    case .stageAdded: "The stage \(subject) was added, with \(needsText)"
    case .stageRemoved: "The stage \(subject) was removed, with \(needsText)"
    case .priorityGiven: "\(subject) is a priority persona now: \(needsText) more \(verb)"
    case .priorityTaken:
      "\(subject) is no priority persona any more: \(needsText) no longer \(verb)"
    case .influence(let before, let after):
      "The influence of \(subject) weighs \(after), it was \(before)"
    case .stageWeight(let before, let after):
      "The stage \(subject) weighs \(after), it was \(before)"
    case .startsToApply: "\(subject) applies now, with \(needsText)"
    case .stopsApplying(let reason):
      "\(subject) does not apply any more (\(reason)): \(needsText) no longer \(verb)"
    case .weightDoubtful:
      "A mistake leaves open how much \(subject) weighs, so that these cells give no points"
    case .weightClear: "How much \(subject) weighs is clear again"
    }
  }

  private var needsText: String { English.count(needs, "need") }

  private var verb: String { needs == 1 ? "counts" : "count" }
}
