import PersonaTestSupport

/// A year of a small team's repository, in which each kind of change is made once.
enum RevisionStory {
  static let persona = "personas/cfo.md"
  static let taxonomy = "personas/taxonomy.md"

  /// What the first commit holds.
  static let start = [
    taxonomy: "---\nrules: {freshness: 12 months}\n---\nTag for the reader.\n",
    persona: """
    ---
    title: CFO
    channels: [email]
    ---
    ## Journey
    ### Evaluation
    - Question (cost): What does it cost over five years?
    ### Selection
    - Proof (peer): A plant of our size that has done it.

    """,
    "content/modules/rate.md": "---\ntitle: Rate\nreviewed: 2025-04-10\n---\nThe rate is four.\n",
  ]

  static func asset(_ title: String, _ keys: String, answers need: String? = nil) -> String {
    """
    ---
    title: \(title)
    role: proof
    \(keys)
    ---
    What \(title) says to those who have to decide, in a few words of its own.

    """ + (need.map { "\n## Answers\n- \($0): What \(title) replies in a sentence.\n" } ?? "")
  }

  /// The commits after the first one, in their order.
  static let chapters: [RevisionChapter] = servedAndAsked + reached + renamed + governed

  private static let servedAndAsked: [RevisionChapter] = [
    .init(
      "Add an asset", "2026-01-12", [#"cfo.evaluation missing → strong: "Sheet" was added."#],
      needs: ["cfo.evaluation.cost nothing → strong"]
    ) {
      $0["content/sheet.md"] = asset(
        "Sheet", "channels: [email]\nreviewed: 2026-01-10", answers: "cfo.evaluation.cost")
    },
    .init(
      "Ask one question more", "2026-01-20",
      [#"cfo.evaluation strong → weak: The question "Who pays for delays?" was added."#],
      needs: ["cfo.evaluation.delay not asked → nothing"]
    ) {
      $0.change(
        persona, "### Selection", to: "- Question (delay): Who pays for delays?\n### Selection")
    },
    .init(
      "Ask it no longer", "2026-01-22",
      [#"cfo.evaluation weak → strong: The question "Who pays for delays?" was removed."#],
      needs: ["cfo.evaluation.delay nothing → not asked, lost"]
    ) { $0.change(persona, "- Question (delay): Who pays for delays?\n", to: "") },
    .init(
      "Tag it for another need", "2026-02-02",
      [
        "cfo.evaluation strong → missing: "
          + #""Sheet" no longer answers the question "What does it cost over five years?""#,
        "cfo.selection missing → strong: "
          + #""Sheet" now answers the proof "A plant of our size that has done it.""#,
      ],
      needs: ["cfo.evaluation.cost strong → nothing, lost", "cfo.selection.peer nothing → strong"]
    ) { $0.change("content/sheet.md", "cfo.evaluation.cost", to: "cfo.selection.peer") },
  ]

  private static let reached: [RevisionChapter] = [
    .init(
      "Add an asset elsewhere", "2026-02-10",
      [#"cfo.evaluation missing → weak: "Notes" was added."#],
      needs: ["cfo.evaluation.cost nothing → weak"]
    ) {
      $0["content/notes.md"] = asset(
        "Notes", "channels: [website]\nreviewed: 2026-02-10", answers: "cfo.evaluation.cost")
    },
    .init(
      "Send it where the persona is", "2026-02-20",
      [#"cfo.evaluation weak → strong: "Notes" is now where this persona is."#],
      needs: ["cfo.evaluation.cost weak → strong"]
    ) { $0.change("content/notes.md", "[website]", to: "[website, email]") },
    .init(
      "Meet the persona elsewhere", "2026-03-02",
      [
        "cfo.selection strong → weak: The persona was edited: "
          + #""Sheet" is not where this persona is (Website)."#
      ], needs: ["cfo.selection.peer strong → weak"]
    ) { $0.change(persona, "[email]", to: "[website]") },
    .init(
      "Meet the persona in both places", "2026-03-05",
      [
        "cfo.selection weak → strong: The persona was edited: "
          + #""Sheet" is now where this persona is."#
      ], needs: ["cfo.selection.peer weak → strong"]
    ) { $0.change(persona, "[website]", to: "[website, email]") },
    .init(
      "Say where the persona takes no part", "2026-03-10",
      [
        "cfo.awareness not assessed → not applicable: The persona takes no part here any more: Joins late."
      ]
    ) {
      $0.change(persona, "title: CFO", to: "title: CFO\nnot-applicable: {awareness: Joins late}")
    },
  ]

  private static let renamed: [RevisionChapter] = [
    .init("Rename an asset", "2026-03-12") { $0.move("content/sheet.md", to: "content/peers.md") },
    .init("Rename the persona", "2026-03-20") {
      $0.move(persona, to: "personas/finance-head.md")
      $0.change("personas/finance-head.md", "title: CFO", to: "title: Finance head")
      $0.change("content/peers.md", "cfo.", to: "finance-head.")
      $0.change("content/notes.md", "cfo.", to: "finance-head.")
    },
    .init(
      "Rename it again, and lose an asset", "2026-03-25",
      [#"chief.selection strong → missing: "Sheet" was deleted."#],
      needs: ["chief.selection.peer strong → nothing, lost"]
    ) {
      $0.move("personas/finance-head.md", to: "personas/chief.md")
      $0["content/peers.md"] = nil
      $0.change("content/notes.md", "finance-head.", to: "chief.")
    },
    .init(
      "Retire an asset", "2026-04-01",
      [#"chief.evaluation strong → missing: "Notes" was retired."#],
      needs: ["chief.evaluation.cost strong → nothing, lost"]
    ) { $0.change("content/notes.md", "title: Notes", to: "title: Notes\nstatus: retired") },
    .init(
      "Publish it again", "2026-04-02",
      [#"chief.evaluation missing → strong: "Notes" went live."#],
      needs: ["chief.evaluation.cost nothing → strong"]
    ) { $0.change("content/notes.md", "status: retired\n", to: "") },
    .init(
      "Build it from a module", "2026-04-05", needs: ["chief.evaluation.cost strong → strong"]
    ) {
      $0.change(
        "content/notes.md",
        "\n## Answers\n- chief.evaluation.cost: What Notes replies in a sentence.\n",
        to: "")
      $0.change(
        "content/notes.md", "role: proof", to: "uses: [rate]\ncovers: {chief: [evaluation]}")
      $0.change(
        "content/modules/rate.md", "four.\n",
        to: "four.\n\n## Answers\n- chief.evaluation.cost: Four percent, over all five years.\n")
    },
  ]

  private static let governed: [RevisionChapter] = [
    .init(
      "Add an asset for nobody, while a module goes stale", "2026-04-20",
      [
        "chief.evaluation strong → weak: Time has passed: "
          + #""Notes": its module "Rate" is stale since 2026-04-11."#
      ], needs: ["chief.evaluation.cost strong → weak"]
    ) { $0["content/other.md"] = asset("Other", "reviewed: 2026-04-20") },
    .init(
      "Bring the module up to date", "2026-04-25",
      [#"chief.evaluation weak → strong: A module of "Notes" was brought up to date."#],
      needs: ["chief.evaluation.cost weak → strong"]
    ) { $0.change("content/modules/rate.md", "2025-04-10", to: "2026-04-25") },
    .init(
      "Let everything age sooner", "2026-06-10",
      [
        "chief.evaluation strong → weak: The taxonomy was edited: "
          + #""Notes" is stale since 2026-03-11. The taxonomy was edited: "#
          + #""Notes": its module "Rate" is stale since 2026-05-26."#
      ], needs: ["chief.evaluation.cost strong → weak, lost"], isOfTheTaxonomy: true
    ) { $0.change(taxonomy, "12 months", to: "1 month") },
    .init(
      "Let everything age as before", "2026-06-11",
      [
        "chief.evaluation weak → strong: The taxonomy was edited: "
          + #""Notes" counts as up to date again. The taxonomy was edited: "#
          + #"a module of "Notes" counts as up to date again."#
      ], needs: ["chief.evaluation.cost weak → strong"], isOfTheTaxonomy: true
    ) { $0.change(taxonomy, "1 month", to: "12 months") },
    .init(
      "Touch nothing that counts, much later", "2027-03-01",
      [
        "chief.evaluation strong → weak: Time has passed: "
          + #""Notes" is stale since 2027-02-11."#
      ], needs: ["chief.evaluation.cost strong → weak"]
    ) { $0.change("content/other.md", "2026-04-20", to: "2027-03-01") },
    .init(
      "Review an asset", "2027-03-02",
      [#"chief.evaluation weak → strong: "Notes" was brought up to date."#],
      needs: ["chief.evaluation.cost weak → strong"]
    ) { $0.change("content/notes.md", "2026-02-10", to: "2027-03-02") },
  ]

}
