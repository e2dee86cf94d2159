package import CoverageAnalysis
internal import SourceDocuments
internal import WorkspaceModel

extension Wording {
  /// The rule by which the backlog is sorted, printed above it.
  package static let backlogRule =
    "Priority personas come first. Among them a plan's rank is the weight of its cell × the score "
    + "it gains ÷ the number of its acts; then comes the plan with the cheaper first act, then the "
    + "address. Plans that gain no score stand last, by the weight of their cells."

  /// What a plan brings, as a sentence.
  package func promise(of plan: Plan) -> String {
    if plan.obstacle != nil { return obstacle(of: plan) }
    if plan.promise == plan.score { return "This gains no score yet, but shows what to write." }
    let score = plan.promise == 2 ? CellState.strong.label : CellState.weak.label
    let date = plan.promisedFrom.map { " from \($0) on" } ?? ""
    guard !plan.acts.isEmpty else { return "Nothing to do: the cell is \(score)\(date)." }
    let acts = plan.acts.count == 1 ? "This act makes" : "These \(plan.acts.count) acts make"
    return "\(acts) the cell \(score)\(date)."
  }

  /// Why a plan has the rank that it has.
  package func rank(of plan: Plan) -> String {
    guard plan.gain > 0 else { return "cell weight \(plan.weight), no score gained" }
    let group = plan.isPriority ? "" : "no priority persona, "
    return "\(group)cell weight \(plan.weight) × \(plan.gain) gained ÷ "
      + English.count(plan.acts.count, "act")
  }

  /// What a plan waits for, as sentences.
  package func waits(of plan: Plan) -> [String] {
    plan.waits.map { wait in
      let need = wait.need.map { verb(for: $0) } ?? "covers this cell"
      return "\(name(of: wait.asset)) \(need) from \(wait.date) on."
    }
  }

  private func obstacle(of plan: Plan) -> String {
    let path = workspace.personas[plan.cell.persona].path
    return
      "Nothing can be strong here before the mistake in \(KeyName<Persona>.channels.asCode) of "
      + "\(path) is put right."
  }
}
