/// A small workspace in which each state of a cell, and each kind of file, occurs.
enum SmallWorkspace {
  static let files = [
    "personas/taxonomy.md": """
    ---
    segments: [enterprise, mid-market]
    owner: marketing-ops
    edit-url: https://git.example.com/team/edit/main/{path}
    new-url: https://git.example.com/team/new/main?filename={path}&value={text}
    ---
    # Tagging guide

    Tag for one reader.
    """,
    "personas/cfo.md": """
    ---
    title: Chief Financial Officer
    job-titles: [CFO, Finance Director]
    priority: 1
    buying-role: economic-buyer
    stance: skeptic
    influence: veto
    not-applicable: {awareness: Never takes part before there is a shortlist}
    channels: {email: confirmed, events: assumed}
    formats: [pdf]
    listens-to: [ciso]
    by-segment:
      mid-market: {priority: 2, because: The owner signs}
    evidence:
      - {kind: interviews, count: 9, date: 2026-06-12, note: Six customers}
    stalls:
      - {stage: selection, deals: 3, of: 5, kind: win-loss, date: 2026-09-30, note: Asked what a peer paid}
    suppress: [{rule: sole-voice, because: One sheet is enough for now}]
    disputed: Sales ranks procurement higher
    owner: product-marketing
    reviewed: 2026-09-01
    x-crm: CFO-1
    ---
    Guards [cash](../content/payback.md#the-sheet), as ![the chart](chart%20one.png) shows.

    ## Status quo
    ### Situation
    - Pays rent for half a room.

    ## Objections
    - (assumed) Too dear.

    ## Lunch habits
    Eats late.

    ## Journey
    ### Evaluation
    - Question: What does a year of delay cost us?
      - Asked twice.
    - Objection (payback): We can't see a payback.
    - Search: cost of delay
    ### Selection
    - Proof (peer): What a peer paid.
    ### Expansion
    - Question: Have the invoices stopped?
    """,
    "personas/chart one.png": "not really a picture",
    "personas/ciso.md": """
    ---
    title: Security Officer
    priority: 2
    ---
    Answers for every breach.

    ## Messaging
    ### Say
    - The report is [here](../content/audit.md).
    ### Avoid
    - Fear.

    ## Journey
    ### Selection
    - Proof (audit): The report of an auditor.
    """,
    "personas/lead-definitions/cost-project.md": """
    ---
    title: Cost project
    persona: cfo
    approvals: {marketing: 2026-09-01}
    criteria:
      title: Finance chief
      industry: [High tech, Healthcare]
      budget: Signed off
      need: {relocation: A move, virtualization: Fewer machines}
    committee: [economic-buyer, gatekeeper]
    ---
    Two of three became deals.

    ## Budget
    - Ask: Who approved it?
    - Qualified if: A named amount.
    - Disqualified if: A study.
    - Signal: Opened the sheet twice.
    - Because: Pays rent for half a room.
    - Because: The board asks twice.
    - Expect: cfo.evaluation.payback
    - Then ask for: ciso

    ### In the public sector
    The council votes in March.

    ## Goals
    - Story: Half a room less, as [a peer](../../content/peer.md) tells.

    ## Rumours
    Nobody asks.
    """,
    "content/payback.md": """
    ---
    title: Payback calculator
    type: roi-calculator
    answers: [cfo.evaluation.question]
    qualifies: [cost-project.need.relocation]
    channels: [email]
    uses: [median]
    url: https://example.com/payback
    owner: demand-gen
    published: 2026-03-10
    reviewed: 2026-10-02
    ---
    What a year costs.

    ## The sheet

    One line a month, for the [finance chief](../personas/cfo.md#journey).

    ## Answers
    - cfo.evaluation.payback: Nine months on the median project.
      - Every assumption stands on the second sheet.
    """,
    "content/peer.md": """
    ---
    title: What a peer paid
    role: proof
    channels: [email]
    published: 2024-01-05
    ---
    A number.

    ## Answers
    - cfo.selection.peer: They paid half of what they had feared.
    """,
    "content/audit.md": """
    ---
    title: Audit in brief
    status: draft
    role: proof
    weak: {ciso.selection.audit: From 2023}
    ---
    A stamp.

    ## Answers
    - ciso.selection.audit: An auditor of your choice looks twice a year.
    """,
    "content/overview.md": """
    ---
    title: Overview
    covers: {cfoo: [selection], cfo: [expansion]}
    ---
    What we do, <b>in short</b>.
    """,
    "content/campaigns/autumn.md": """
    ---
    title: Autumn
    offer: payback
    landing-page: audit
    owner: demand-gen
    starts: 2026-09-01
    sequence:
      - {persona: cfo, stage: evaluation, asset: payback, channel: email}
      - {persona: ciso, stage: selection, asset: audit, after: 7 days}
    ---
    For who [pays](../../personas/cfo.md), late in the year.
    """,
    "content/modules/median.md": """
    ---
    title: Payback, median
    kind: proof-point
    reviewed: 2026-10-01
    ---
    Eleven months.

    ## Answers
    - cfo.evaluation.question: Eleven months of rent, for half a room.
    """,
  ]
}
