internal import CoverageAnalysis
public import WorkspaceModel

/// How many deals move on from a stage in time.
public struct StageProgression: Sendable {
  /// In the order of the stages; none without a history of stages.
  public let rows: [Row]
  /// Within how many days.
  public static let days = 90

  public struct Row: Sendable {
    public let stage: Tag
    /// Those that came to a later stage, or were won.
    public let movedOn: ShownCount
    /// Those that were still there, or lost.
    public let stayed: ShownCount
    public let rate: ShownRate
    /// Those that came too late to tell.
    public let tooYoung: ShownCount
  }

  init(_ dataset: Dataset, _ plan: MeasurementPlan, _ coverage: Coverage) {
    let stages = DealStages(dataset, plan)
    let days = plan.quarters(since: dataset.firstDeal).map { $0.asOf.adding(days: -Self.days) }
    rows = coverage.stages.compactMap { stage in
      let stays = stages.stays.joined().filter { $0.stage == stage }
      let counts = days.map { day in
        let old = stays.filter { $0.entered <= day }
        let moved = old.count { $0.hasMovedOn(within: Self.days) }
        return [moved, old.count - moved]
      }
      guard !stays.isEmpty, let last = counts.last else { return nil }
      let withholding = Withholding(plan)
      let shown = withholding.row(counts, rising: [0, 1])
      return Row(
        stage: stage, movedOn: shown[0], stayed: shown[1],
        rate: plan.large(ShownRate(shown[0], of: shown[1])),
        tooYoung: withholding.shown(stays.count - last[0] - last[1]))
    }
  }
}
