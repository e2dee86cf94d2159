import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct PracticeCheckTests {
  /// What makes a check ask for something: the files, and one of its sentences with its place.
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let files: [String: String]
    let found: String

    init(_ id: String, _ files: [String: String], _ found: String) {
      (self.id, self.files, self.found) = (id, files, found)
    }

    var testDescription: String { id }
  }

  private static func cfo(_ keys: String, _ journey: String = "") -> [String: String] {
    ["personas/cfo.md": Sample.persona("title: CFO\n\(keys)", journey)]
  }

  private static func asset(_ keys: String) -> [String: String] {
    ["content/a.md": Sample.replying("title: A\n\(keys)")]
  }

  private static let question = "### Evaluation\n- Question (cost): What?"

  static let cases: [Case] = [
    Case(
      "under-served", PersonaBalanceTests.files,
      "CISO (technical evaluator) carries 80 % of the weight and gets 25 % of the content; least "
        + "covered is Selection (0 missing). personas/ciso.md:11"),
    Case(
      "balance", PersonaBalanceTests.files,
      "User carries 20 % of the weight and gets 75 % of the content. -"),
    Case(
      "under-served", cfo("buying-role: economic-buyer"),
      "CFO (economic buyer) finds nothing at Evaluation, Selection and Expansion. "
        + "personas/cfo.md"),
    Case(
      "under-served", cfo("").merging(asset("covers: {cfo: awareness}")) { $1 },
      "CFO gets 1 asset at Awareness and nothing after it. personas/cfo.md"),
    Case(
      "activation-ready", cfo("priority: 1"),
      "Only 1 persona has a `priority`, where 3 are advised: a committee has more people who can "
        + "stop a deal. personas/cfo.md:3"),
    Case(
      "starter-kits", cfo(""),
      "CFO lacks a value story: no such need is written yet under `## Journey`. personas/cfo.md"),
    Case(
      "critical-freshness",
      cfo("", question).merging(asset("answers: cfo.evaluation.cost\nreviewed: 2025-01-01")) { $1 },
      "\"A\" is critical for CFO, and stale since 2026-01-02. content/a.md:3"),
    Case(
      "critical-freshness",
      cfo("", question).merging(asset("answers: cfo.evaluation.cost\nreviewed: 2025-12-01")) { $1 },
      "\"A\" is fresh only until 2026-12-01; then CFO / Evaluation falls to 1 weak, as nothing else "
        + "holds it. content/a.md:3"),
    Case(
      "critical-freshness",
      cfo("", question).merging(
        asset("answers: cfo.evaluation.cost\nreviewed: 2026-11-01\nexpires: 2026-12-01")
      ) { $1 },
      "\"A\" expires on 2026-12-01; then CFO / Evaluation falls to 0 missing, as nothing else holds "
        + "it. content/a.md:3"),
    // A file that expires is gone, whatever makes an answer strong.
    Case(
      "critical-freshness",
      cfo("", question).merging(
        asset("answers: cfo.evaluation.cost\nreviewed: 2026-11-01\nexpires: 2026-12-01")
      ) { $1 }.merging([
        "personas/taxonomy.md": "---\nrules: {strong-requires: [answers, reply]}\n---\n"
      ]) { $1 },
      "\"A\" expires on 2026-12-01; then CFO / Evaluation falls to 0 missing, as nothing else holds "
        + "it. content/a.md:3"),
    Case("random-acts", asset("owner: demand-gen"), "\"A\" answers no need. content/a.md:4"),
    Case(
      "random-acts",
      cfo("", "### Awareness\n- Question (why): Why?\n\(question)").merging(
        asset("answers: [cfo.evaluation.cost, cfo.awareness.why]")
      ) { $1 }.merging(Sample.taxonomy(rules: "breadth: 1")) { $1 },
      "\"A\" gives 1 answer more than one asset can: split it. content/a.md:3"),
    Case(
      "reuse",
      cfo("", question).merging(asset("answers: cfo.evaluation.cost\nstatus: draft")) { $1 },
      "CFO / Evaluation: Publish \"A\". content/a.md"),
    Case(
      "channels", cfo("channels: [email, events]"),
      "CFO finds nothing of us on Email or Events. personas/cfo.md:3"),
    Case(
      "channels",
      cfo("channels: email").merging(asset("covers: {cfo: awareness}\nchannels: events")) { $1 },
      "\"A\" is on Events, where CFO is not. content/a.md:4"),
    Case(
      "channels", asset("owner: demand-gen"),
      "\"A\" is on no channel. content/a.md:4"),
    Case(
      "channels", cfo("channels: {email: confirmed, events: assumed}"),
      "Nobody has seen CFO on Events yet. personas/cfo.md:3"),
    Case(
      "format-fit",
      cfo("formats: [pdf, video]").merging(asset("covers: {cfo: awareness}\nformat: article")) {
        $1
      },
      "At Awareness 1 asset for CFO has a format, and none is PDF or Video, which they prefer. "
        + "content/a.md:4"),
    Case(
      "activation-ready", cfo(""),
      "CFO can't be acted on yet. Write `## Decision criteria` in personas/cfo.md. 16 more to "
        + "write. personas/cfo.md"),
    Case(
      "activation-ready", cfo(""),
      "CFO: no decision criteria and no influence written, so read the whole row with care. "
        + "personas/cfo.md:4"),
    Case(
      "activation-ready", cfo(""),
      "CFO is a biography: write the first question under `## Journey`. personas/cfo.md"),
    Case(
      "activation-ready", cfo(""), "CFO is assumed: no evidence counts. personas/cfo.md:4"),
    Case(
      "tagging-debt", asset("covers: {}"),
      "\"A\": It counts for no cell: add `answers` or `covers` in content/a.md:4. Nobody owns it: "
        + "add `owner` in content/a.md:4. It has no type: add `type` in content/a.md:4. Nobody has "
        + "reviewed it: add `reviewed` in content/a.md:4. content/a.md"),
  ]

  @Test(arguments: cases)
  func aCheckFindsWhatIsToDoAndWhere(test: Case) throws {
    let coverage = Coverage(test.files)
    let check = try check(test.id, coverage)
    #expect(check.verdict == .toDo)
    let found = check.findings.map { finding in
      "\(Wording(coverage).sentence(for: finding)) \(finding.place.map(String.init(describing:)) ?? "-")"
    }
    #expect(found.contains(test.found), "\(found)")
    #expect(check.remark == nil)
  }

  @Test func everyCheckOfTheTableIsTried() {
    #expect(Set(Coverage([:]).checks.map(\.id)) == Set(Self.cases.map(\.id)))
  }

  @Test func aWorkspaceWithoutAnythingHasNoValues() {
    for check in Coverage([:]).checks {
      #expect(check.verdict == .noValue, "\(check.id)")
      #expect(check.remark != nil && check.findings.isEmpty, "\(check.id)")
    }
  }

  /// A persona who finds everything, everywhere, in time.
  @Test func whatIsInOrderIsGood() {
    let needs = "- Question (q): Why?\n- Objection (o): No.\n- Proof (p): Who?\n"
    let body =
      "## Decision criteria\n- Cost\n## Objections\n- No\n## Triggers\n- Lease\n"
      + "## Success metrics\n- Cash\n## Journey\n### Hear\n\(needs)### Buy\n\(needs)"
    let keys =
      "title: CFO\npriority: 1\ninfluence: high\nchannels: {email: confirmed}\nformats: [pdf]\n"
      + "evidence: [{kind: interviews}]"
    let tags =
      "channels: email\nformat: pdf\nreviewed: 2026-11-01\nowner: demand-gen\nnext-step: demo\n"
      + "themes: [roi]"
    let answers = { (stage: String, names: [String]) in
      "answers: [\(names.map { "cfo.\(stage).\($0)" }.joined(separator: ", "))]\n"
    }
    let coverage = Coverage([
      "personas/taxonomy.md": Sample.asset(
        "stages: [hear, buy]\nthemes: [roi]\nrules: {priority-personas: {at-least: 1}}"),
      "personas/cfo.md": "---\n\(keys)\n---\nText.\n\n\(body)",
      "content/a.md": Sample.replying(
        "\(answers("hear", ["q", "o"]))type: deck\n\(tags)"),
      "content/b.md": Sample.replying(
        "\(answers("buy", ["q", "o", "p"]))type: case-study\n\(tags)"),
      "content/c.md": Sample.replying("\(answers("hear", ["p"]))type: case-study\n\(tags)"),
    ])
    for check in coverage.checks where check.id != "reuse" {
      #expect(check.findings == [], "\(check.id)")
      #expect(check.verdict == .good && check.remark != nil, "\(check.id)")
    }
    #expect(coverage.figures.overall[.coverage].percent == 100)
    for name in FigureName.allCases {
      let isOfFaults = [.needsAssumed, .needsOnlyClaimed].contains(name)
      #expect(coverage.figures.overall[name].percent == (isOfFaults ? 0 : 100), "\(name)")
    }
  }

  @Test func onlyPriorityPersonasAreAskedForContent() throws {
    let coverage = Coverage([
      "personas/cfo.md": Sample.persona("title: CFO\npriority: 1\nchannels: email"),
      "personas/guest.md": Sample.persona("title: Guest\nchannels: events"),
    ])
    for id in ["starter-kits", "channels", "under-served"] {
      let found = try check(id, coverage).findings.map { Wording(coverage).sentence(for: $0) }
      #expect(found.allSatisfy { !$0.contains("Guest") }, "\(id)")
      #expect(!found.isEmpty, "\(id)")
    }
    // Whether somebody is ambiguous, a biography or assumed matters in every row.
    let guests = try check("activation-ready", coverage).findings.filter {
      Wording(coverage).sentence(for: $0).contains("Guest")
    }
    #expect(guests.count == 3)
  }

  @Test func tenThousandAssetsAreChecked() throws {
    var files = Self.cfo("channels: email", Self.question)
    for number in 0..<10_000 {
      files["content/a\(number).md"] =
        "---\nanswers: cfo.evaluation.cost\nchannels: events\n---\nText.\n"
    }
    let coverage = Coverage(files)
    let elsewhere = try check("channels", coverage).findings.count { finding in
      if case .asset = finding.subject { true } else { false }
    }
    #expect(elsewhere == 10_000)
    #expect(coverage.practice.soleSupports == [])
    #expect(coverage.figures.critical.count == 10_000)
  }

  private func check(_ id: String, _ coverage: Coverage) throws -> PracticeCheck {
    try #require(coverage.checks.first { $0.id == id })
  }
}
