/// The small workspace in which the examples of rules stand.
package enum ExampleWorkspace {
  /// Its files by path, an example's among them or in the place of one.
  package static func files(with path: String, _ text: String) -> [String: String] {
    files.merging([path: text]) { _, example in example }
  }

  private static let files = [
    "personas/taxonomy.md": """
    ---
    segments: [enterprise, mid-market]
    use-cases: [relocation, virtualization]
    channels:
      - email
      - website
      - {id: newsletter, deprecated: email}
    ---
    How we tag.
    """,
    "personas/cfo.md": """
    ---
    title: Chief Financial Officer
    priority: 1
    influence: veto
    segments: [enterprise]
    not-applicable: {awareness: Never takes part before there is a shortlist}
    ---
    Guards cash.

    ## Journey
    ### Evaluation
    - Question: What does a year of delay cost us?
    - Objection (payback): We can't see a payback inside the budget year.
    """,
    "personas/ciso.md": """
    ---
    title: Chief Information Security Officer
    priority: 2
    influence: veto
    ---
    Answers for every breach.

    ## Journey
    ### Evaluation
    - Question: Where will our data lie?
    - Question: Who can read it on the way?
    ### Selection
    - Proof (audit): The report of an auditor.
    """,
    "personas/lead-definitions/it-project.md": """
    ---
    persona: ciso
    criteria:
      budget: It is signed off
      need: {relocation: A move, virtualization: Fewer machines}
    ---
    Why sales accepts it.
    """,
    "content/payback.md": """
    ---
    title: Payback calculator
    ---
    What a year of delay costs.

    ## Answers
    - cfo.evaluation.payback: Nine months on the median project.
    """,
    "content/modules/payback-median.md": """
    ---
    title: Payback, median
    kind: proof-point
    ---
    Eleven months.
    """,
  ]
}
