/// A place in which a team writes what is nobody else's business, right or with a mistake beside it,
/// with a word that stands nowhere else.
package struct PrivatePlace: Sendable, CustomStringConvertible {
  /// What is private: `note of evidence`.
  package let name: String
  /// The word, in small letters and digits.
  package let secret: String
  package let path: String
  /// The file that holds it.
  package let text: String

  /// Whether the file holds it where nothing is read but a finding stands.
  package var isUnread: Bool { name.hasPrefix("unread") }

  package var description: String { "\(name) (\(secret), \(path))" }
}

/// One secret in each private place, and one in a broken neighbour of each.
package enum PrivatePlaces {
  /// All places; those of the taxonomy stand in one file each.
  package static let all = inPersonas + inAssets + inOthers

  /// The same places as several small workspaces hold them, each with some of every kind.
  package static let parts = (0..<4).map { part in
    all.enumerated().filter { $0.offset % 4 == part }.map(\.element)
  }

  /// The files that the places speak of, with some of the places.
  package static func around(_ places: [PrivatePlace]) -> [String: String] {
    Dictionary(places.map { ($0.path, $0.text) }, uniquingKeysWith: { _, last in last })
      .merging(base) { own, _ in own }
  }

  /// The workspaces that hold a place of the taxonomy each.
  package static let taxonomies = inTaxonomy.map { (place: $0, files: around([$0])) }
}

extension PrivatePlaces {
  private static let base = [
    FilePath.taxonomy: """
    ---
    owners: [{id: sales}, {id: geheim900zz, title: Geheim901zz, contact: geheim902zz@example.com}]
    segments: [enterprise, mid-market]
    ---
    Tag for one reader.
    """,
    "personas/cfo.md": """
    ---
    title: Chief Financial Officer
    priority: 1
    influence: veto
    owner: geheim900zz
    channels: [email]
    not-applicable: {awareness: Joins geheim903zz late}
    ---
    Guards cash.

    ## Journey
    ### Evaluation
    - Question (payback): What does a year of delay cost us?
    ### Selection
    - Proof (peer): What a peer paid.
    """,
    "personas/ciso.md": "---\ntitle: Security Officer\n---\nAnswers for every breach.\n",
    // The message about this claim quotes the reason in the persona's file.
    "content/early.md": "---\ncovers: {cfo: [awareness]}\n---\nWhat a year costs.\n",
    "content/payback.md": """
    ---
    title: Payback calculator
    owner: geheim900zz
    channels: [email]
    reviewed: 2026-10-02
    ---
    What a year costs.

    ## Answers
    - cfo.evaluation.payback: Nine months on the median project.
    """,
  ]

  private enum FilePath {
    static let taxonomy = "personas/taxonomy.md"
  }
}

extension PrivatePlaces {
  /// Places of one kind of file, numbered; `@` stands for the secret.
  private static func places(
    _ folder: String, from first: Int, _ texts: [(name: String, text: String)]
  ) -> [PrivatePlace] {
    texts.enumerated().map { index, written in
      let secret = "geheim\(first + index)zz"
      return PrivatePlace(
        name: written.name, secret: secret, path: "\(folder)p\(first + index).md",
        text: written.text.replacing("@", with: secret))
    }
  }

  /// A file with some lines of front matter.
  private static func keys(
    _ name: String, _ lines: String, body: String = "Some words.\n"
  ) -> (name: String, text: String) {
    (name, "---\n\(lines)\n---\n\(body)")
  }
}

extension PrivatePlaces {
  private static let inPersonas = places(
    "personas/", from: 100,
    [
      keys("key beside an owner", "title: One\nowner: sales\nx-owner: @"),
      keys("owner that is not listed", "owner: @"),
      keys("misspelt key of an owner", "ownr: @"),
      keys("owner written twice", "owner: sales\ntitle: Two\nowner: @"),
      keys("note of evidence", "evidence: [{kind: interviews, note: '@'}]"),
      keys("note in the place of a kind", "evidence: [{kind: '@', note: interviews}]"),
      keys("note beside a misspelt key", "evidence: [{kind: interviews, cuont: 9, note: '@'}]"),
      keys("evidence as a text", "evidence: '@'\nstatus: x"),
      keys("misspelt key of evidence", "evidance: [{note: '@'}]"),
      keys("misspelt key of a note", "evidence: [{kind: interviews, nota: '@'}]"),
      keys("dispute", "disputed: Sales says @"),
      keys("misspelt key of a dispute", "disputd: Sales says @"),
      keys("dispute as a list", "disputed: [Sales says @]"),
      keys("stall", stalls("{stage: selection, deals: 3, date: 2026-10-01, note: '@'}")),
      keys("kind of stall", stalls("{stage: selection, deals: 3, kind: '@', date: 2026-10-01}")),
      keys("stall at no stage", stalls("{stage: '@', deals: 3, date: 2026-10-01}")),
      keys("stall without a date", stalls("{stage: selection, deals: 3, note: '@'}")),
      keys("number of deals", stalls("{stage: selection, deals: '@', date: 2026-10-01}")),
      keys("stall ahead", stalls("{stage: selection, deals: 3, date: 2199-10-01, note: '@'}")),
      keys(
        "stall where they take no part",
        "not-applicable: {awareness: Late}\n"
          + stalls("{stage: awareness, deals: 3, date: 2026-10-01, note: '@'}")),
      keys("misspelt key of stalls", "stals: [{stage: selection, deals: 3, note: '@'}]"),
      keys("reason not to apply", "not-applicable: {awareness: '@'}"),
      keys("reason at no stage", "not-applicable: {awarenes: '@'}"),
      keys("reason as a stage", "not-applicable: {'@': awareness}"),
      keys("misspelt key of reasons", "not-aplicable: {awareness: '@'}"),
      keys("reason of a difference", "by-segment: {mid-market: {influence: low, because: '@'}}"),
      keys(
        "reason beside a misspelt key", "by-segment: {mid-market: {influenc: low, because: '@'}}"),
      keys("misspelt key of a reason", "by-segment: {mid-market: {influence: low, becuase: '@'}}"),
      keys("reason in no segment", "by-segment: {nowhere: {influence: low, because: '@'}}"),
      keys("reason as an influence", "by-segment: {mid-market: {influence: '@', because: x}}"),
      keys("reason of a suppression", "suppress: [{rule: raw-hmtl, because: '@'}]"),
      keys(
        "reason of an expired suppression",
        "suppress: [{rule: raw-html, becuase: '@', until: 2026-01-31}]"),
      keys("rule of a suppression", "suppress: [{rule: '@'}]"),
      keys("key of the team's own", "x-crm: '@'"),
      keys("key that nobody knows", "crm-number: '@'"),
      keys("name of a key that nobody knows", "@: 12"),
      keys("comment before a mistake", "# @\nstance: nowhere"),
      keys("comment behind a mistake", "stance: nobody # @"),
      keys("comment in broken YAML", "title: a: b # @"),
      keys("value in broken YAML", "disputed: \"@"),
      keys("line of a merge", "<<<<<<< @\ntitle: a\n=======\ntitle: b\n>>>>>>> there"),
      keys("line with a hidden character", "disputed: \u{200B}@"),
      ("front matter that is not closed", "---\ntitle: One\n\nowner: @\n\nSome words.\n"),
      ("comment where none is closed", "---\ntitle: One\n\n# @\nowner: x\n\nSome words.\n"),
      ("unread front matter behind two hyphens", "--\nowner: @\ntitle: One\n---\nSome words.\n"),
      ("unread front matter below a title", "# One\n\n---\ndisputed: @\n---\nSome words.\n"),
      ("front matter without hyphens", "owner: @\n\nSome words.\n"),
      ("unread comment without hyphens", "# @\nowner: sales\n---\nSome words.\n"),
      keys("HTML comment", "title: One", body: "Some <!-- @ --> words.\n"),
      keys("HTML comment as a block", "title: One", body: "<!-- @ -->\n\nSome words.\n"),
      keys("HTML comment that is not closed", "title: One", body: "Words.\n\n<!-- @ --\n"),
      keys(
        "HTML comment in a need", "title: One",
        body: "Words.\n\n## Journey\n### Evaluation\n- Question: What is it? <!-- @ -->\n"),
      keys(
        "line before a mistake in the body", "title: One",
        body: "## Journey\n### Evaluation\n<!-- @ -->\n- Objecton: Too dear.\n"),
    ])

  private static func stalls(_ entry: String) -> String { "stalls:\n  - \(entry)" }
}

extension PrivatePlaces {
  private static let inAssets = places(
    "content/", from: 200,
    [
      keys("reason of a weak mark", "weak: {cfo.evaluation.payback: '@'}\ncovers: \(cell)"),
      keys("reason at no need", "weak: {cfo.evaluation.paybak: '@'}"),
      keys("weak as a text", "weak: '@'"),
      keys("reason as an address", "weak: {'@': cfo.evaluation.payback}"),
      keys("reason as a list", "weak: {cfo.evaluation.payback: ['@']}"),
      keys("misspelt key of weak marks", "weka: {cfo.evaluation.payback: '@'}"),
      keys("owner that is not listed", "owner: @"),
      keys("owner as a list", "owner: [@, sales]"),
      keys("misspelt key of an owner", "ownr: @"),
      keys("owner before a mistake", "owner: @\nstatus: lve"),
      keys("all keys on one line", "{title: One, owner: '@', status: lve}"),
      keys("keys on lines of one map", "{owner: [sales,\n '@'], title: [One]}"),
      keys("key of the team's own before a mistake", "x-agency: '@'\nstatus: lve"),
      keys("comment behind a mistake", "status: lve # @"),
      ("unread front matter behind two hyphens", "--\nowner: @\n---\nWhat a year costs.\n"),
      ("front matter that is not closed", "---\ntitle: One\n\nweak: @\n\nWhat a year costs.\n"),
      keys("HTML comment", "title: One", body: "What a <!-- @ --> year costs.\n"),
      keys(
        "HTML comment in a reply", "title: One",
        body: "What.\n\n## Answers\n- cfo.selection.peer: They paid half <!-- @ --> of it.\n"),
      keys("address that no page shows", "title: One", body: "[Here](file:///home/@/plan.txt)\n"),
    ])

  private static let cell = "{cfo: [evaluation]}"

  private static let inOthers =
    places(
      "content/modules/", from: 300,
      [
        keys("owner of a module", "owner: @\nkind: lemma"),
        keys("key of a module", "x-source: '@'\nkind: lemma"),
        keys("HTML comment in a module", "kind: message", body: "<!-- @ -->\n\nWords.\n"),
        ("module without hyphens", "owner: @\n\nWords.\n"),
      ])
    + places(
      "content/campaigns/", from: 400,
      [
        keys("owner of a campaign", "owner: @\nstarts: soon"),
        keys("key of a campaign", "x-budget: '@'\nstarts: soon"),
        keys("HTML comment in a campaign", "title: One", body: "<!-- @ -->\n\nWords.\n"),
        ("campaign without hyphens", "owner: @\n\nWords.\n"),
      ])
    + places(
      "personas/lead-definitions/", from: 500,
      [
        keys("owner of a definition", "owner: @\npersona: nobody"),
        keys("key of a definition", "x-crm: '@'\npersona: nobody"),
        keys("HTML comment in a definition", "persona: cfo", body: "<!-- @ -->\n\nWords.\n"),
        ("definition without hyphens", "owner: @\n\nWords.\n"),
      ])

  private static let inTaxonomy = places(
    "", from: 600,
    [
      keys("contact", "owners: [{id: sales, contact: '@'}]"),
      keys("what an owner looks after", "owners: [{id: sales, responsible-for: '@'}]"),
      keys("what an owner is", "owners: [{id: sales, description: '@'}]"),
      keys("id of an owner", "owners: [{id: '@'}]"),
      keys("alias of an owner", "owners: [{id: sales, aliases: ['@'], contct: x}]"),
      keys("misspelt key of a contact", "owners: [{id: sales, contct: '@'}]"),
      keys("contact as a list", "owners: [{id: sales, contact: ['@']}]"),
      keys("owner with blanks", "owners: ['@ and sons']"),
      keys("misspelt key of owners", "ownrs: [{id: sales, contact: '@'}]"),
      keys("owner that is replaced", "owners: [{id: sales}, {id: '@', deprecated: sales}]"),
      keys("replacement that is none", "owners: [{id: sales, deprecated: '@'}]"),
      keys("key of the team's own", "x-wiki: '@'"),
      keys("key of an entry", "segments: [{id: enterprise, x-plan: '@'}]"),
      keys("comment before a mistake", "# @\nrules: {freshness: soon}"),
      keys("HTML comment in the guide", "title: Guide", body: "<!-- @ -->\n\nWords.\n"),
      ("guide without hyphens", "owners: [{id: sales, contact: '@'}]\n\nWords.\n"),
    ]
  ).map { place in
    PrivatePlace(
      name: place.name, secret: place.secret, path: FilePath.taxonomy, text: place.text)
  }
}
