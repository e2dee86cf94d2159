import CoverageTestSupport

/// A workspace in which each construct of the language matters to the figure, or to a page.
enum NearMissWorkspace {
  static let files = [
    taxonomy: """
    ---
    stages:
      - {id: awareness, weight: 1}
      - {id: evaluation, weight: 4}
      - {id: selection, weight: 2}
    segments: [enterprise, small]
    channels: [email, events]
    rules:
      freshness: 6 months
      breadth: 2
    ---
    The guide.

    """,
    persona: """
    ---
    title: Finance director
    priority: 1
    influence: high
    segments: [enterprise]
    channels: [email]
    not-applicable: {awareness: Never there before a shortlist}
    by-segment: {enterprise: {influence: medium, because: The board signs}}
    stalls: [{stage: evaluation, deals: 3, of: 9, date: 2026-07-01}]
    ---
    Guards cash.

    ## Objections
    - Too dear.

    ## Journey

    ### Evaluation
    - Question (cost): What does a year of delay cost us?
    - Objection (price): We can not pay that much at once.
    - Proof: A figure that a controller has signed.
    - Search: cost of delay

    ### Selection
    - Question (terms): Which terms can we sign?

    ## Messaging
    - Speak of years.

    """,
    other: """
    ---
    title: Operations owner
    priority: 2
    ---
    Keeps it running.

    ## Journey

    ### Selection
    - Question (nights): Who stays up at night?

    """,
    live: """
    ---
    title: What delay costs
    published: 2026-08-01
    channels: [email]
    segments: [enterprise]
    qualifies: [project.need.move]
    uses: [price]
    suppress: [{rule: raw-html, until: 2027-02-01, because: Comes in spring}]
    ---
    A sheet of figures.

    ## Answers
    - cfo.evaluation.cost: One more year costs what two months of work cost.

    """,
    draft: """
    ---
    title: Our terms
    status: draft
    published: 2026-08-01
    channels: [email]
    weak: {cfo.evaluation.price: Nobody has read it}
    ---
    The terms.

    ## Answers
    - cfo.selection.terms: The terms that your lawyers already know.
    - cfo.evaluation.price: You pay in twelve parts, from the first month.

    """,
    old: """
    ---
    title: An old report
    published: 2026-01-05
    role: value
    channels: [events]
    ---
    An old report.

    ## Answers
    - cfo.evaluation.proof: A controller of a peer has signed this figure.
    - ops.selection.nights: (write: who stays up)

    """,
    lead: """
    ---
    title: A project with a date
    persona: cfo
    criteria:
      budget: There is one
      need: {move: A move}
    ---
    Why sales accepts it.

    ## Budget
    - Ask: Has the budget been approved, and by whom?
    - Qualified if: A named amount in this year.

    ## Goals
    - Story: Another director's plan, with the ugly parts.

    """,
    module: """
    ---
    title: The price
    kind: objection-handler
    reviewed: 2026-01-05
    ---
    How to speak of it.

    ## Answers
    - cfo.evaluation.price: In twelve parts, which the budget of each month can bear.

    """,
    campaign: """
    ---
    title: Spring
    offer: live
    starts: 2026-03-01
    ends: 2026-05-31
    sequence: [{persona: cfo, stage: evaluation, asset: live, channel: email, after: 7 days}]
    ---
    In spring.

    """,
  ]

  static let taxonomy = "personas/taxonomy.md"
  static let persona = "personas/cfo.md"
  static let other = "personas/ops.md"
  static let live = "content/live.md"
  static let draft = "content/draft.md"
  static let old = "content/old.md"
  static let lead = "personas/lead-definitions/project.md"
  static let module = "content/modules/price.md"
  static let campaign = "content/campaigns/spring.md"

  /// Every construct with its distortions.
  static let constructs: [NearMisses] =
    headings + labels + keys + words + fronts + [addresses, skeletons]

  private static let headings = [
    NearMisses.heading(
      persona, "## Journey",
      shifted: [
        "# Journey", "### Journey", "#### Journey", "Journey\n---", "Journey\n===", "Journey",
        "**Journey**", "## Buyer’s journey", "## Customer journey", "## The journey",
      ]),
    .heading(
      persona, "### Evaluation",
      shifted: [
        "# Evaluation", "## Evaluation", "#### Evaluation", "##### Evaluation", "Evaluation\n---",
        "**Evaluation**", "### Evaluation stage", "### Stage 2: Evaluation", "### Consideration",
        "### Consideration stage", "### Evaluation phase", "A line of text\n---",
      ]),
    .heading(
      persona, "### Selection",
      shifted: [
        "## Selection", "#### Selection", "###Selection", "Selection\n===", "Selection",
        "### Decision stage",
      ]),
    .heading(
      live, "## Answers", shifted: ["# Answers", "### Answers", "Answers\n---", "## Replies"]),
    .heading(lead, "## Budget", shifted: ["### Budget", "# Budget", "Budget\n---"]),
  ]

  private static let labels = [
    NearMisses.label(persona, "Objection", " (price)", "We can not pay that much at once."),
    .label(persona, "Question", " (terms)", "Which terms can we sign?"),
    .label(persona, "Proof", "", "A figure that a controller has signed."),
    .label(persona, "Search", "", "cost of delay"),
    .label(lead, "Ask", "", "Has the budget been approved, and by whom?"),
    .label(lead, "Story", "", "Another director's plan, with the ugly parts."),
    NearMisses(
      path: persona, right: "Objection (price):",
      wrong: [
        "Objection(price):", "Objection [price]:", "Objection {price}:", "Objection /price/:",
        "Objection (price:", "Objection price):", "Objection ( price ):", "Objection (Price):",
        "Objection （price）:", "Objection (price)(2):", "Objection: (price)", "Objection - price:",
        "Objection, price:", "Einwand (price):", "Objeción (price):", "Bezwaar:",
        "Concern (price):",
        "Objection (price) [enterprise:", "Objection (price) [nobody]:",
        "Objection (price) enterprise]:",
      ]),
  ]

  private static let keys = [
    NearMisses.key(draft, "status", "draft", wrongLevel: "reviewed-against: {status: draft}"),
    .key(persona, "channels", "[email]", wrongLevel: "formats:\n  channels: [email]"),
    .key(persona, "priority", "1", wrongLevel: "by-segment: {priority: 1}"),
    .key(persona, "influence", "high", wrongLevel: "evidence: {influence: high}"),
    .key(live, "published", "2026-08-01", wrongLevel: "url:\n  published: 2026-08-01"),
    .key(old, "role", "value", wrongLevel: "themes: {role: value}"),
    .key(
      persona, "not-applicable", "{awareness: Never there before a shortlist}",
      wrongLevel: "channels:\n  not-applicable: {awareness: Never there}"),
    .key(persona, "segments", "[enterprise]", wrongLevel: "evidence: {segments: [enterprise]}"),
    .key(
      draft, "weak", "{cfo.evaluation.price: Nobody has read it}",
      wrongLevel: "covers: {weak: [evaluation]}"),
    .key(lead, "persona", "cfo", wrongLevel: "approvals: {persona: cfo}"),
    .key(
      persona, "by-segment", "{enterprise: {influence: medium, because: The board signs}}",
      wrongLevel: "evidence: {by-segment: {enterprise: {influence: medium}}}"),
    .key(
      persona, "stalls", "[{stage: evaluation, deals: 3, of: 9, date: 2026-07-01}]",
      wrongLevel: "evidence:\n  - stalls: [{stage: evaluation, deals: 3}]"),
    .key(live, "qualifies", "[project.need.move]", wrongLevel: "covers: {qualifies: [evaluation]}"),
    .key(live, "uses", "[price]", wrongLevel: "weak: {uses: price}"),
    .key(
      live, "suppress", "[{rule: raw-html, until: 2027-02-01, because: Comes in spring}]",
      wrongLevel: "weak: {suppress: raw-html}"),
    .key(module, "reviewed", "2026-01-05", wrongLevel: "suppress: {reviewed: 2026-01-05}"),
    .key(campaign, "offer", "live", wrongLevel: "suppress: {offer: live}"),
    .key(campaign, "starts", "2026-03-01", wrongLevel: "suppress: {starts: 2026-03-01}"),
    .key(
      campaign, "sequence",
      "[{persona: cfo, stage: evaluation, asset: live, channel: email, after: 7 days}]",
      wrongLevel: "suppress: {sequence: [cfo]}"),
    NearMisses(
      path: draft, right: "\nstatus: draft\n",
      wrong: [
        "\ndraft: true\n", "\narchived: true\n", "\npublished: false\n", "\ndraft: yes\n",
        "\nstatus: Draft\n", "\nstatus: wip\n", "\nstatus:\n  draft\n", "\nstatus: [draft]\n",
        "\nstatus: {draft: true}\n", "\nstate: draft\n", "\nstatus: drfat\n",
        "\nstatus: draft draft\n",
        "\nstatus: 'draft'\n", "\nstatus: 下書き\n", "\nstatus: draft, planned\n",
      ]),
  ]

  private static let words = [
    NearMisses.word(persona, "segments: [enterprise]", "enterprise"),
    .word(persona, "influence: high", "high"),
    .word(live, "segments: [enterprise]", "enterprise"),
    .word(live, "channels: [email]", "email"),
    .word(old, "role: value", "value"),
    .word(draft, "weak: {cfo.evaluation.price:", "cfo.evaluation.price"),
    .word(lead, "persona: cfo", "cfo"),
    .word(persona, "not-applicable: {awareness:", "awareness"),
    .word(persona, "channels: [email]", "email"),
    .word(taxonomy, "freshness: 6 months", "months"),
    .word(persona, "by-segment: {enterprise: {influence: medium", "medium"),
    .word(persona, "by-segment: {enterprise:", "enterprise"),
    .word(persona, "stalls: [{stage: evaluation", "evaluation"),
    .word(persona, "deals: 3", "3"),
    .word(live, "qualifies: [project.need.move]", "project.need.move"),
    .word(live, "uses: [price]", "price"),
    .word(live, "rule: raw-html", "raw-html"),
    .word(live, "until: 2027-02-01", "2027-02-01"),
    .word(module, "kind: objection-handler", "objection-handler"),
    .word(campaign, "persona: cfo", "cfo"), .word(campaign, "asset: live", "live"),
    .word(campaign, "after: 7 days", "days"),
    NearMisses(
      path: old, right: "published: 2026-01-05",
      wrong: [
        "published: 05.01.2026", "published: 2026/01/05", "published: 2026-1-5",
        "published: 2026-01",
        "published: Jan 5, 2026", "published: 2026-13-05", "published: 2026-02-30",
        "published: today",
        "published: 1767571200", "published: 2026-01-05 (checked)", "published: 2026–01–05",
        "published: '2026-01-05'", "published: 20260105", "published: 2026-01-05?",
        "published: ~2026-01-05",
      ]),
    NearMisses(
      path: taxonomy, right: "breadth: 2",
      wrong: [
        "breadth: two", "breadth: 2,5", "breadth: 2.5", "breadth: -2", "breadth: '2'",
        "breadth: 2 cells",
        "breadth: [2]", "breadth: {cells: two}", "breadth: {cell: 2}", "breadht: 2", "breadth: #2",
        "breadth: &a 2", "breadth: !!int 2", "breadth: 02", "breadth: ２", "breadth: 0",
      ]),
    NearMisses(
      path: taxonomy, right: "{id: evaluation, weight: 4}",
      wrong: [
        "{id: evaluation, weight: 4,5}", "{id: evaluation, weight: four}",
        "{id: evaluation, wieght: 4}",
        "{id: evaluation, Weight: 4}", "{id: evaluation weight: 4}", "{id: evaluation, weight: -4}",
        "{id: evaluation, weight: '4'}", "{id: evaluation, weight: 4x}",
        "{id: evaluation, weight: [4]}",
        "{id: evaluation, weight: #4}", "{evaluation: 4}", "{id: evaluation, weight = 4}",
        "{id: Evaluation, weight: 4}", "{id: eva luation, weight: 4}", "[evaluation, 4]",
        "{weight: 4}",
      ]),
  ]

  private static let fronts = [
    NearMisses.delimiters(persona, front(of: persona)), .delimiters(draft, front(of: draft)),
    .delimiters(taxonomy, front(of: taxonomy)),
    NearMisses(
      path: live, right: "---\nA sheet",
      wrong: [
        "---\nstatus: draft\n\nA sheet", "---\n---\nstatus: draft\n---\nA sheet",
        "---\n\n---\nstatus: draft\n---\nA sheet", "---\nstatus: draft\nA sheet",
        "---\n\nstatus: draft\nowner: me\n\nA sheet", "---\n+++\nstatus: draft\n+++\nA sheet",
        "---\n```yaml\nstatus: draft\n```\nA sheet", "---\nstatus:\tdraft\nA sheet",
        "---\n<!-- x -->\n---\nstatus: draft\n---\nA sheet",
        "---\n----\nstatus: draft\n----\nA sheet", "---\n—\nstatus: draft\n—\nA sheet",
        "---\n# Sheet\n\nstatus: draft\nowner: me\n\nA sheet",
        "---\npublishDate: 2027-01-01\nA sheet",
        "---\ndraft: true\nA sheet", "---\nstatus : draft\nA sheet",
        "---\nStatus: draft\nOwner: me\n\nA sheet",
      ]),
  ]

  private static let addresses = NearMisses(
    path: live, right: "- cfo.evaluation.cost:",
    wrong: [
      "- CFO.evaluation.cost:", "- cfo.evaluation.costs:", "- cfo.evaluatin.cost:",
      "- cfo/evaluation/cost:",
      "- cfo evaluation cost:", "- **cfo.evaluation.cost**:", "- `cfo.evaluation.cost`:",
      "- [cfo.evaluation.cost]:",
      "- cfo.evaluation.cost -", "- cfo.evaluation.cost –", "- cfo.evaluation.cost：",
      "- cfo.evaluation.cost :",
      "- cfo.evaluation:", "- cfo.evaluation.question:", "- [ ] cfo.evaluation.cost:",
      "- ✅ cfo.evaluation.cost:",
      "cfo.evaluation.cost:", "**cfo.evaluation.cost:**", "• cfo.evaluation.cost:",
      "- cfo.evaluation.cost;",
      "- cfo.evaluation.cost", "- - cfo.evaluation.cost:", "> cfo.evaluation.cost:",
      "- cfo..evaluation.cost:",
      "- cfo.evaluation.cost.:", "- cfo.cost:", "- (cfo.evaluation.cost):",
      "- Q: cfo.evaluation.cost:",
    ])

  private static let skeletons = NearMisses(
    path: old, right: "(write: who stays up)",
    wrong: [
      "(Write: who stays up)", "( write: who stays up)", "(write who stays up)",
      "(wirte: who stays up)",
      "(writ: who stays up)", "write: who stays up)", "[write: who stays up]",
      "(write：who stays up)",
      "(write: who stays up", "**(write: who stays up)**", "_(write: who stays up)_",
      "“(write: who stays up)”",
      "(write; who stays up)", "(\u{54}ODO: who stays up)", "(write : who stays up)",
      "\u{54}ODO: who stays up",
      "TBD who stays up", "(writes: who stays up)",
    ])

  /// The lines between the two `---` of a file.
  private static func front(of path: String) -> String {
    let lines = files[path, default: ""].split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.dropFirst().firstIndex(of: "---") ?? 1
    return lines[1..<end].map { "\($0)\n" }.joined()
  }
}
