import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct StarterKitTests {
  private static let cfo = Sample.persona(
    "title: CFO",
    "### Evaluation\n- Question (cost): What?\n- Objection (payback): No payback.\n"
      + "- Objection (later): Not now.")

  private static let parts = [
    "value": "covers: {cfo: awareness}\nrole: value",
    "proof": "covers: {cfo: evaluation}\ntype: case-study",
    "objection": "answers: cfo.evaluation.payback\nrole: risk",
    "step": "covers: {cfo: selection}\nrole: risk\nnext-step: workshop",
  ]

  private func coverage(
    _ assets: [String: String], cfo: String = StarterKitTests.cfo, taxonomy: String? = nil
  ) -> Coverage {
    var files = ["personas/cfo.md": cfo]
    for (id, keys) in assets { files["content/\(id).md"] = Sample.replying(keys) }
    files["personas/taxonomy.md"] = taxonomy.map(Sample.asset)
    return Coverage(files)
  }

  private func missing(_ coverage: Coverage) -> [StarterKit.Kind] {
    coverage.figures.starterKits[0].missing.map(\.kind)
  }

  private func sentences(_ coverage: Coverage) throws -> [String] {
    let wording = Wording(coverage)
    return try #require(coverage.checks.first { $0.kind == .starterKits })
      .findings.map {
        "\(wording.sentence(for: $0)) \($0.place.map(String.init(describing:)) ?? "")"
      }
  }

  @Test func fourPartsMakeAKit() throws {
    let coverage = coverage(Self.parts)
    let kit = coverage.figures.starterKits[0]
    #expect(kit.isComplete)
    #expect(
      kit.parts.map { $0.asset.map { coverage.workspace.assets[$0].id } } == [
        "value", "proof", "objection", "step",
      ])
    #expect(kit.parts[2].need == (try coverage.need("cfo.evaluation.payback")))
    #expect(coverage.figures.overall[.starterKits].parts == "1 of 1")
  }

  @Test(arguments: [
    ("value", StarterKit.Kind.valueStory), ("proof", .proof), ("objection", .answeredObjection),
    ("step", .nextStep),
  ])
  func whatIsTakenAwayIsMissing(asset: String, kind: StarterKit.Kind) {
    var parts = Self.parts
    parts[asset] = nil
    #expect(missing(coverage(parts)) == [kind])
    for status in ["draft", "planned", "retired", "live"] {
      parts[asset] = "\(Self.parts[asset] ?? "")\nstatus: \(status)"
      #expect(missing(coverage(parts)) == [kind], "\(status)")
    }
    parts[asset] = "\(Self.parts[asset] ?? "")\npublished: 2027-01-01"
    #expect(missing(coverage(parts)) == [kind])
  }

  @Test func eachMissingPartSaysWhatToDoAndWhere() throws {
    #expect(
      try sentences(coverage([:])) == [
        "CFO lacks a value story: write one. personas/cfo.md",
        "CFO lacks a proof: write one. personas/cfo.md",
        "CFO lacks an answer to an objection: answer the objection \"No payback\". "
          + "personas/cfo.md:9",
        "CFO lacks a next step: write one. personas/cfo.md",
      ])
    #expect(
      try sentences(
        coverage([
          "a": "covers: {cfo: evaluation}", "b": "\(Self.parts["value"] ?? "")\nstatus: draft",
        ])) == [
          "CFO lacks a value story: publish \"B\". content/b.md:4",
          "CFO lacks a proof: say in \"A\" which `role` it has, or write one. content/a.md:3",
          "CFO lacks an answer to an objection: answer the objection \"No payback\". "
            + "personas/cfo.md:9",
          "CFO lacks a next step: say in \"A\" which `next-step` it has, or write one. "
            + "content/a.md:3",
        ])
    #expect(
      try sentences(coverage(["o": "\(Self.parts["objection"] ?? "")\nstatus: draft"]))[2]
        == "CFO lacks an answer to an objection: publish \"O\". content/o.md:4")
    let silent = coverage([:], cfo: Sample.persona("title: CFO"))
    #expect(
      try sentences(silent)[2]
        == "CFO lacks an answer to an objection: write the first objection under `## Journey`. "
        + "personas/cfo.md")
  }

  @Test func rolesThatTheTeamDoesNotKnowAreNotAskedFor() {
    let coverage = coverage([:], taxonomy: "asset-roles: [story, facts]\nasset-types: [page]")
    #expect(missing(coverage) == [.answeredObjection, .nextStep])
  }

  @Test func whoTakesNoPartNeedsNoKit() {
    let cfo = Sample.persona(
      "title: CFO\nnot-applicable: {awareness: N, evaluation: N, selection: N, expansion: N}")
    let coverage = coverage([:], cfo: cfo)
    #expect(!coverage.figures.starterKits[0].isAskedFor)
    let share = coverage.figures.overall[.starterKits]
    #expect(share.text == "no value")
    #expect(share.leftOutSentence == "Not counted: 1 persona who takes part at no stage.")
  }
}
