/// A workspace with what a template may get and seldom does, so that its kind is seen, too.
enum RareWorkspace {
  /// Files of the language in which a pointer was an answer.
  static let pointing = [
    "personas/cfo.md": "---\ntitle: CFO\n---\nText.\n\n## Journey\n### Evaluation\n"
      + "- Question (cost): What does it cost?\n",
    "content/a.md": "---\nanswers: [cfo.evaluation.cost]\n---\nText.\n",
  ]

  static let files = [
    "personas/taxonomy.md": """
    ---
    owner: marketing
    owners: [marketing]
    segments: [enterprise, mid-market]
    channels: [email, {id: newsletter, deprecated: email}]
    asset-types: [{id: brief, freshness: 3 months}]
    ---
    How we tag.
    """,
    "personas/cfo.md": """
    ---
    title: Chief Financial Officer
    priority: 1
    segments: [enterprise]
    ---
    Guards cash.

    ## Messaging
    ### On the phone
    Call before noon.

    ## Journey
    ### Evaluation
    They decide on one day.

    - Question (delay): What does a year of delay cost us?
      - Asked twice.
    - Question (peer): What did a peer pay?
    - Objection (board) [enterprise]: The board wants three quotes.
      - Since the audit.
    - Proof (bill): A bill that somebody paid.
    """,
    "personas/lead-definitions/anybody.md": """
    ---
    criteria: {budget: Signed off, need: {one: A move, two: A merger}}
    ---
    Whoever asks for a price.
    """,
    "personas/lead-definitions/mid-market.md": """
    ---
    persona: cfo
    segments: [mid-market]
    criteria: {budget: Signed off}
    ---
    A smaller company.
    """,
    "content/peer.md": """
    ---
    type: brief
    owner: marketing
    answers: [cfo.evaluation.peer]
    reviewed-against: {cfo.evaluation.peer: 00000000}
    channels: [newsletter]
    reviewed: 2026-10-01
    ---
    A number.

    ## Answers
    - cfo.evaluation.delay: Every month costs the rent of half a room.

      With the lease as it is today.
    - cfo.evaluation.bill: (write: in a sentence, what it replies)
    """,
    "content/bill.md": """
    ---
    status: draft
    ---
    (write: what it says)

    ## Answers
    - cfo.evaluation.bill: (write: in a sentence, what it replies)
    """,
    "content/peer-de.md": """
    ---
    translation-of: peer
    ---
    Eine Zahl.
    """,
  ]

  /// So many assets that lists are cut and the catalogue is split into files.
  static let crowded: [String: String] = {
    var files = [
      "personas/taxonomy.md":
        "---\nowner: marketing\nowners: [marketing]\nrules: {strong-requires: [answers, freshness]}\n"
        + "---\nHow we tag.\n",
      "personas/cfo.md": """
      ---
      title: CFO
      priority: 1
      channels: {email: confirmed}
      ---
      Guards cash.

      ## Journey
      ### Evaluation
      - Question (peer): What did a peer pay?
      """,
      "content/modules/peer.md": "---\nanswers: [cfo.evaluation.peer]\n---\nA peer.\n",
    ]
    for number in 0..<1_010 {
      let channels = number.isMultiple(of: 2) ? "channels: [website]\n" : ""
      let uses = number < 150 ? "uses: [peer]\n" : ""
      let mistake = number < 2 ? "formats: nonsense\n" : ""
      files["content/a\(number).md"] =
        "---\nowner: marketing\ncovers: {cfo: [evaluation]}\n\(channels)\(uses)\(mistake)---\nx\n"
    }
    return files
  }()
}
