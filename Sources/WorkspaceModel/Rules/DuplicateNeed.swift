internal import SourceDocuments

/// Two needs of one name in a cell.
enum DuplicateNeed {
  static let rule = Rule(
    id: "duplicate-need", severity: .error,
    summary: "Within a stage each need has a name of its own.",
    why: "An asset that answers the name could mean either; both count, and both stay open.",
    wrong: .persona(
      "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- Question (payback): When is it paid?\n"
        + "- Objection (↓payback): Not inside the budget year.\n"),
    right: .persona(
      "---\ntitle: CFO\n---\n## Journey\n### Evaluation\n- Question (payback): When is it paid?\n"
        + "- Objection (budget-year): Not inside the budget year.\n"))

  static func diagnostic(_ name: String, at place: Place, firstAt first: Place) -> Diagnostic {
    Diagnostic(rule, at: place, "two needs of this stage are called \(name.quoted)")
      .noting("the other one stands at", at: first)
      .with(effect: "both count, and nothing answers either until one has another name")
  }
}
