import Foundation
import PersonaTestSupport
import Testing

/// A mistake to plant in a copy of the worked example.
///
/// `⟦rule⟧` stands in the new text before each place that a finding must name.
struct PlantedMistake {
  let path: String
  let old: String
  let new: String

  init(_ path: String, _ old: String, _ new: String) {
    (self.path, self.old, self.new) = (path, old, new)
  }
}

/// A file with mistakes in it, and what has to be found there.
struct PlantedFile {
  let text: String
  /// `path:line:column rule`, one for each finding.
  let expected: [String]

  /// Takes the marks out of a text.
  init(_ path: String, _ marked: String) {
    var text = ""
    var expected: [String] = []
    var rest = marked[...]
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      text += rest[..<open]
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let column = (lines.last?.unicodeScalars.count ?? 0) + 1
      let rule = rest[rest.index(after: open)..<close]
      expected.append("\(path):\(lines.count):\(column) \(rule)")
      rest = rest[rest.index(after: close)...]
    }
    self.text = text + rest
    self.expected = expected
  }
}

extension PlantedMistake {
  /// More than 25 mistakes of as many rules, spread over the worked example.
  static let spread: [PlantedMistake] = [
    // The taxonomy.
    .init("personas/taxonomy.md", "  freshness: 12 months", "  freshness: ⟦bad-period⟧a year"),
    .init("personas/taxonomy.md", "approvals:", "⟦misspelt-key⟧aprovals:"),
    .init(
      "personas/taxonomy.md", "rules:\n",
      "themes: [security, integrations, implementation-effort, roi, internal-alignment, "
        + "⟦duplicate-tag⟧roi]\nrules:\n"),
    // Personas.
    .init("personas/ciso.md", "priority: 3", "priority: ⟦bad-number⟧third"),
    .init("personas/ciso.md", "; an outside adviser comments and rarely stops a deal", ""),
    .init(
      "personas/ciso.md", "## Responsibilities", "## ⟦heading-resembles-field⟧Responsabilities"),
    .init(
      "personas/cfo.md", "### Selection\n- Question",
      "### Selection\n- ⟦label-resembles-kind⟧Qestion: Who else has asked?\n- Question"),
    .init(
      "personas/cfo.md", "- Search: data center lease renewal",
      "- Proof (⟦duplicate-need⟧just-renew): A renewal that ended well.\n"
        + "- Search: data center lease renewal"),
    .init(
      "personas/procurement-lead.md", "## Journey\n",
      "## Journey\n### Awareness\n- ⟦need-not-applicable⟧Question: Who sells this at all?\n"),
    .init(
      "personas/it-director.md", "## Journey\n",
      "## Journey\n### ⟦unknown-stage⟧Evalution\n- Search: relocation\n"),
    // Lead definitions.
    .init(
      "personas/lead-definitions/partner-sourced-project.md", "persona: [partner-consultant, ",
      "persona: [⟦unknown-persona⟧partner-consultent, "),
    .init(
      "personas/lead-definitions/partner-sourced-project.md", "owner: partner-marketing",
      "owner: ⟦unknown-tag⟧partner-marketting"),
    // Assets: pointers.
    .init(
      "content/security/data-path-paper.md", "- ciso.evaluation.data-path: ",
      "- ⟦unknown-need⟧ciso.evaluation.data-paths: "),
    .init(
      "content/security/data-path-paper.md", "uses: [read-only-discovery]",
      "uses: [⟦unknown-file⟧read-only-discvery]"),
    .init(
      "content/partners/feature-deck.md", "partner-sourced-project.need.client-virtualization]",
      "⟦unknown-lead-criterion⟧partner-sourced-project.need.client-virtual]"),
    .init(
      "content/finance/savings-you-can-feel.md", "status: published",
      "status: published\nanswers: [⟦ambiguous-need⟧cfo.expansion.question]"),
    .init(
      "personas/cfo.md", "- Question: Have the old invoices really stopped?",
      "- Question: Have the old invoices really stopped?\n- Question: Who counted them?"),
    // Assets: values.
    .init("content/operations/site-day.md", "status: published", "status: ⟦unknown-value⟧live"),
    .init(
      "content/operations/site-day.md", "reviewed: 2026-10-26", "reviewed: ⟦bad-date⟧26.10.2026"),
    .init(
      "content/relocation/product-page.md", "url: https://www.haulstone.example/relocation",
      "url: ⟦bad-address⟧www.haulstone.example/relocation"),
    .init(
      "content/relocation/product-page.md", "channels: [website, search]",
      "channels: [website, ⟦repeated-value⟧website]"),
    .init(
      "content/virtualization/product-page.md", "covers: {it-director: [evaluation]}",
      "covers: {it-director: [evaluation]}\n⟦short-form-beside-covers⟧personas: [cfo]"),
    .init(
      "content/virtualization/product-page.md", "format: page",
      "format: page\n⟦unknown-key⟧photographer: Nobody yet"),
    .init(
      "content/relocation/sample-wave-plan.md", "format: pdf", "format: ⟦wrong-type⟧{name: pdf}"),
    .init(
      "content/relocation/sample-wave-plan.md", "type: playbook",
      "⟦id-key⟧id: wave-plan\ntype: playbook"),
    .init(
      "content/procurement/comparing-offers.md", "reviewed: 2026-08-20",
      "⟦future-review⟧reviewed: 2027-08-20"),
    .init(
      "content/procurement/comparing-offers.md", "covers: {procurement-lead: [evaluation]}",
      "covers: {procurement-lead: [evaluation, ⟦claim-not-applicable⟧awareness]}"),
    .init(
      "content/security/agentless-discovery-note.md", "type: security-doc",
      "type: security-doc\n⟦duplicate-key⟧type: checklist"),
    .init(
      "content/security/penetration-test-letter.md", "type: security-doc",
      "type: security-doc\n⟦translation-circle⟧translation-of: security/how-we-are-audited"),
    .init(
      "content/security/how-we-are-audited.md", "type: security-doc",
      "type: security-doc\n⟦translation-circle⟧translation-of: security/penetration-test-letter"),
    // Bodies.
    .init(
      "content/relocation/brandvold-foods.md", "Wave four failed.",
      "Wave ⟦raw-html⟧<b>four</b> failed. See [more](⟦unsafe-link⟧javascript:alert(1)) or "
        + "[the plan](⟦link-to-nothing⟧sample-plan.md)."),
    .init(
      "content/finance/commercial-terms-in-brief.md", "Two sides of a sheet",
      "![Sheet](⟦remote-image⟧https://www.haulstone.example/sheet.png) "
        + "[Ask](⟦password-in-link⟧https://ann:secret@haulstone.example/)\n\nTwo sides of a sheet"),
    // A file whose front matter can't be read at all.
    .init("content/modules/cutover-hours.md", "title: ", "title: How long⟦yaml-syntax⟧: "),
  ]

  /// All mistakes of a kind of file that leave its front matter readable, in one file of it.
  static let gathered: [PlantedMistake] = [
    .init(
      "content/relocation/product-page.md",
      "status: published\ncovers: {it-director: [evaluation]}",
      """
      ⟦id-key⟧id: page
      status: ⟦unknown-value⟧live
      answers: [⟦unknown-need⟧cfo.evaluation.pay-back, ⟦unknown-stage⟧cfo.evalution.payback]
      covers: {it-director: [evaluation], ⟦unknown-persona⟧cisoo: [selection]}
      ⟦short-form-beside-covers⟧stages: [selection]
      ⟦unknown-key⟧photographer: Nobody yet
      ⟦misspelt-key⟧ownr: content-seo
      role: ⟦wrong-type⟧[proof]
      ⟦duplicate-key⟧title: Another page
      reviewed-against: {cfo.evaluation.payback: ⟦wrong-type⟧12345}
      ⟦translation-circle⟧translation-of: relocation/product-page
      """),
    .init(
      "content/relocation/product-page.md", "channels: [website, search]",
      "channels: [website, ⟦repeated-value⟧website, ⟦unlisted-tag⟧tv]"),
    .init(
      "content/relocation/product-page.md", "[data-center-it-director.need.relocation]",
      "[⟦unknown-lead-criterion⟧data-center-it-director.need.moving]"),
    .init("content/relocation/product-page.md", "uses: [how", "uses: [⟦unknown-file⟧whow"),
    .init(
      "content/relocation/product-page.md", "url: https://www.haulstone.example/relocation",
      "url: ⟦bad-address⟧www.haulstone.example/relocation"),
    .init(
      "content/relocation/product-page.md", "published: 2025-03-03",
      "published: ⟦bad-date⟧3 March 2025\nsuppress: [{rule: ⟦unknown-rule⟧bad-dates}]"),
    .init(
      "content/relocation/product-page.md", "There is no section on security",
      "There is ⟦raw-html⟧<i>no</i> [section](⟦unsafe-link⟧file:///etc) on security"),
    .init(
      "personas/ciso.md", "priority: 3\n",
      "priority: ⟦bad-number⟧0\n⟦duplicate-key⟧title: Chief\n⟦unknown-key⟧hobby: Chess\n"),
    .init("personas/ciso.md", "stance: blocker", "stance: ⟦unlisted-tag⟧enemy"),
    .init("personas/ciso.md", "[pdf, checklist]", "[pdf, ⟦repeated-value⟧pdf]"),
    .init(
      "personas/ciso.md", "listens-to: [it-director]", "listens-to: [⟦unknown-persona⟧it-directr]"),
    .init(
      "personas/ciso.md", "  mid-market: {influence: medium, because: ",
      "  ⟦difference-without-reason⟧mid-market: {influence: medium}\nx-was: {why: "),
    .init("personas/ciso.md", "date: 2026-09-30", "date: ⟦bad-date⟧2026-09-31"),
    .init("personas/ciso.md", "## Goals", "## ⟦heading-resembles-field⟧Gaols"),
    .init(
      "personas/ciso.md", "## Journey\n",
      "## Journey\n### ⟦unknown-stage⟧Renewel\n- Search: audits\n"),
    .init(
      "personas/ciso.md", "### Expansion\n",
      "### Expansion\n- ⟦label-resembles-kind⟧Poof: A report.\n- Question (⟦bad-id⟧Too Big): Why?\n"
    ),
    .init(
      "personas/lead-definitions/data-center-it-director.md", "persona: it-director",
      "persona: ⟦unknown-persona⟧it-directors-office"),
    .init(
      "personas/lead-definitions/data-center-it-director.md", "  timeline: Inside",
      "  ⟦unlisted-tag⟧timing: Inside"),
    .init(
      "personas/lead-definitions/data-center-it-director.md", "sales: 2026-09-03",
      "sales: ⟦bad-date⟧yes"),
    .init(
      "personas/taxonomy.md",
      "rules:\n  freshness: 12 months\n  review-every: 3 months\n  fail-under: 40\n"
        + "  measurement: {smallest-group: 3}\n",
      """
      rules:
        freshness: ⟦bad-period⟧often
        review-every: 3 months
        breadth: ⟦bad-number⟧many
        ⟦misspelt-key⟧fail-undr: 3
      next-steps:
        - demo
        - trial
        - workshop
        - pricing-conversation
        - {id: call, deprecated: ⟦unknown-replacement⟧ring}
        - {id: ⟦bad-id⟧Big Call}

      """),
  ]

  /// A copy of the worked example with mistakes in it, and what has to be found, in order.
  static func plant(_ mistakes: [PlantedMistake]) throws -> (ScratchFolder, expected: [String]) {
    let folder = try ScratchFolder(copying: ["personas", "content"], from: Repository.root)
    var expected: [String] = []
    for (path, mistakes) in Dictionary(grouping: mistakes, by: \.path) {
      var text = try folder.read(path)
      for mistake in mistakes {
        let range = try #require(
          text.range(of: mistake.old), "\(path) no longer has \(mistake.old)")
        text.replaceSubrange(range, with: mistake.new)
      }
      let planted = PlantedFile(path, text)
      try folder.write(path, planted.text)
      expected += planted.expected
    }
    return (folder, expected.sorted())
  }
}
