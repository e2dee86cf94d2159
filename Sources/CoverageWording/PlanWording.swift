public import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension Wording {
  /// The rule by which the backlog is sorted, printed below it.
  public static let backlogRule =
    "Cells at which deals stand still come first, by the number of deals. Then come the plans of "
    + backlogRuleOfPlans

  /// The same of this workspace; where it is withheld where deals stand still, that ranks nothing.
  public var backlogRule: String {
    guard workspace.isPublic else { return Self.backlogRule }
    return "Where deals stand still is withheld here, and ranks nothing. First come the plans of "
      + Self.backlogRuleOfPlans
  }

  private static let backlogRuleOfPlans =
    "priority personas, by points of coverage ÷ effort; then the others, by weight × share gained ÷ "
    + "effort; among equals the cheaper first to-do, then the address. Plans that gain nothing yet "
    + "stand last, by the weight of their cells."

  /// What a plan brings, as a sentence.
  public func promise(of plan: Plan) -> String {
    let date = plan.promisedFrom.map { " from \($0) on" } ?? ""
    let score = plan.promise == 2 ? CellState.strong.label : CellState.weak.label
    guard !plan.acts.isEmpty else { return "Nothing to do: the cell is \(score)\(date)." }
    guard plan.promise > plan.score else {
      guard plan.gainsSomething else {
        if plan.weight.millionths == 0 { return "This adds no coverage, as the weight is 0." }
        return plan.acts.contains { $0.kind == .correct }
          ? "What this gains shows once the mistake is put right."
          : "This gains nothing yet, but shows what to write."
      }
      return plan.gain.tenthsOfPoints == nil
        ? "Coverage has no value while a weight has an error."
        : "Done in earnest, this adds \(points(of: plan.gain))."
    }
    let acts = plan.acts.count == 1 ? "this to-do makes" : "these \(plan.acts.count) to-dos make"
    let hasGain = plan.isPriority && plan.gainsSomething && plan.gain.tenthsOfPoints != nil
    let gain = hasGain ? ", and add \(points(of: plan.gain))" : ""
    return "Done in earnest, \(acts) the cell \(score)\(date)"
      + "\(plan.acts.count == 1 ? gain.replacing("and add ", with: "and adds ") : gain)."
  }

  /// Why a plan has the rank that it has: `8 deals, 7.6 points of coverage, effort 8`.
  public func rank(of plan: Plan) -> String {
    let deals = plan.stall.map { [English.count($0.deals, "deal")] } ?? []
    let effort = plan.acts.isEmpty ? [] : ["effort \(plan.effort)"]
    return (deals + [reward(of: plan)] + effort).joined(separator: ", ")
  }

  /// The points of coverage that a plan adds: `7.6 points of coverage`.
  public func points(of gain: PlanGain) -> String {
    guard let tenths = gain.tenthsOfPoints else { return "no value while a weight has an error" }
    let number = "\(tenths / 10).\(tenths % 10)"
    return "\(tenths == 0 ? "under 0.1" : number) \(tenths == 10 ? "point" : "points") of coverage"
  }

  /// What a plan waits for, as sentences.
  public func waits(of plan: Plan) -> [String] {
    plan.waits.map { wait in
      let need = wait.need.map { verb(for: $0) } ?? "is tagged for this cell"
      return "\(name(of: wait.asset)) \(need) from \(wait.date) on."
    }
  }

  private func reward(of plan: Plan) -> String {
    guard plan.gainsSomething else {
      return plan.weight.millionths == 0 ? "no points, as its weight is 0" : "no points yet"
    }
    guard plan.isPriority else {
      return "no priority persona, cell weight \(plan.weight) × \(plan.gain.points) of "
        + "\(plan.gain.most) points"
    }
    return points(of: plan.gain)
  }
}

extension PlanGain {
  /// The points of coverage in tenths, rounded down; none where coverage has no value.
  public var tenthsOfPoints: Int? {
    guard coverage.denominator > 0 else { return nil }
    return coverage.denominator.dividingFullWidth(
      coverage.numerator.multipliedFullWidth(by: 1_000)
    ).quotient
  }
}
