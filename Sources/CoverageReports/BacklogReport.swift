public import CoverageAnalysis
internal import CoverageWording
internal import SourceDocuments
public import WorkspaceModel

/// The ranked backlog as text, Markdown, CSV or data.
public struct BacklogReport: Report {
  private let coverage: Coverage
  private let wording: Wording
  /// The plans that are shown, with their ranks in the whole backlog, from 1.
  private let plans: [(rank: Int, plan: Plan)]
  /// Whose acts alone stand in the lines and tables of which each shows one.
  private let owner: Tag?

  /// Which plans to show.
  public struct Filter {
    public var top: Int?
    public var owner: Tag?
    public var persona: Ordinal<Persona>?

    public init() {}
  }

  public init(_ coverage: Coverage, _ filter: Filter = Filter()) {
    self.coverage = coverage
    let wording = Wording(coverage)
    self.wording = wording
    owner = filter.owner
    let all = coverage.backlog.enumerated().map { (rank: $0.offset + 1, plan: $0.element) }
    let wanted = all.filter { _, plan in
      let owners = plan.acts.map { wording.coverage.owner(of: $0, for: plan.cell) }
      return (filter.owner.map { owners.contains($0) } ?? true)
        && (filter.persona.map { plan.cell.persona == $0 } ?? true)
    }
    plans = Array(wanted.prefix(filter.top ?? wanted.count))
  }
}

extension BacklogReport {
  public static var forms: KeyValuePairs<ReportForm, (Self) -> String> {
    [.text: { $0.text }, .csv: { $0.csv.text }, .json: { $0.json }, .markdown: { $0.markdown }]
  }

  /// The plans for the terminal, each with its acts, and the rule that ranks them below.
  public var text: String {
    guard !plans.isEmpty else { return "" }
    return plans.map(paragraph).joined(separator: "\n") + "\n\(wording.backlogRule)\n"
  }

  public var markdown: String {
    var table = MarkdownTable(header: [
      "Rank", "Cell", "Score", "Deals", "Points", "Effort", "Next act", "Owner",
    ])
    for (rank, plan) in plans {
      table.append([
        "\(rank)", wording.name(of: plan.cell), score(of: plan), deals(of: plan),
        points(of: plan), "\(plan.effort)", nextAct(of: plan), owner(of: plan),
      ])
    }
    return "\(table.text)\n\(wording.backlogRule)\n"
  }

  /// One line an act, in the order of the plans.
  public var csv: CSVText {
    var csv = CSVText(
      header: [
        "rank", "persona", "stage", "score", "promised_score", "deals", "points", "plan_effort",
        "act_number", "act", "what", "how", "file", "needs", "effort", "candidates", "owner",
        "rank_reason",
      ], without: coverage.workspace.isPublic ? ["deals", "owner"] : [])
    for (rank, plan) in plans {
      for (number, act) in plan.acts.enumerated() where isWanted(act, of: plan) {
        csv.append(line(rank, plan, number + 1, act))
      }
    }
    return csv
  }

  public var json: String {
    JSONText.encoded(
      BacklogFile(
        asOf: coverage.today.description, rule: wording.backlogRule,
        quarter: BacklogFile.Quarter(coverage.quarterPlan, in: coverage.workspace),
        plans: plans.map { BacklogFile.Plan($0.plan, rank: $0.rank, wording) }))
  }
}

extension BacklogReport {
  private func paragraph(_ rank: Int, _ plan: Plan) -> String {
    let heading = "\(rank). \(wording.name(of: plan.cell)): \(score(of: plan))"
    let acts = plan.acts.map { act in
      "     - \(wording.title(of: act, for: plan.cell).inert)\(ownerRemark(act, plan))\n"
        + "       \(wording.detail(of: act, for: plan.cell).inert)\n"
    }
    let waits = wording.waits(of: plan).map { "     - \($0.inert)\n" }
    return "\(heading.inert)\n     \(wording.rank(of: plan)). \(wording.promise(of: plan).inert)\n"
      + acts.joined() + waits.joined()
  }

  private func ownerRemark(_ act: PlanAct, _ plan: Plan) -> String {
    let owner = wording.coverage.owner(of: act, for: plan.cell)
    return owner.map { " (\(coverage.workspace.taxonomy.title(of: $0).inert))" } ?? ""
  }

  private func score(of plan: Plan) -> String {
    let state = coverage[plan.cell].state.label
    return plan.gainsSomething ? "\(state) → \(plan.promise)" : state
  }

  private func isWanted(_ act: PlanAct, of plan: Plan) -> Bool {
    owner == nil || wording.coverage.owner(of: act, for: plan.cell) == owner
  }

  /// The act to begin with, of those that are wanted.
  private func firstAct(of plan: Plan) -> PlanAct? {
    plan.acts.first { isWanted($0, of: plan) }
  }

  private func nextAct(of plan: Plan) -> String {
    firstAct(of: plan).map { wording.title(of: $0, for: plan.cell) } ?? wording.promise(of: plan)
  }

  private func owner(of plan: Plan) -> String {
    firstAct(of: plan).flatMap { wording.coverage.owner(of: $0, for: plan.cell) }
      .map(coverage.workspace.taxonomy.title(of:)) ?? ""
  }

  private func line(_ rank: Int, _ plan: Plan, _ number: Int, _ act: PlanAct) -> [String] {
    let workspace = coverage.workspace
    return [
      "\(rank)", workspace.personas[plan.cell.persona].id,
      workspace.taxonomy[plan.cell.stage].id, "\(plan.score)", "\(plan.promise)", deals(of: plan),
      points(of: plan), "\(plan.effort)", "\(number)",
      act.kind.rawValue, wording.title(of: act, for: plan.cell),
      wording.detail(of: act, for: plan.cell), wording.coverage.path(of: act),
      act.needs.map { workspace.address(of: $0) }.joined(separator: " "), "\(act.effort)",
      act.candidates.map { workspace.assets[$0].id }.joined(separator: " "),
      wording.coverage.owner(of: act, for: plan.cell).map { workspace.taxonomy[$0].id } ?? "",
      wording.rank(of: plan),
    ]
  }

  private func deals(of plan: Plan) -> String {
    plan.stall.map { "\($0.deals)" } ?? ""
  }

  /// The points of coverage in tenths, such as `7.6`; empty where coverage has no value.
  private func points(of plan: Plan) -> String {
    plan.gain.tenthsOfPoints.map { "\($0 / 10).\($0 % 10)" } ?? ""
  }
}
