import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct StarterKitTests {
  private static let cfo = Sample.persona(
    "title: CFO",
    "### Evaluation\n- Question (cost): What?\n- Objection (payback): No payback.\n"
      + "- Objection (later): Not now.\n- Proof (peer): Who?")

  private static let parts = [
    "value": "answers: cfo.evaluation.cost\nrole: value",
    "proof": "answers: cfo.evaluation.peer\ntype: case-study",
    "objection": "answers: cfo.evaluation.payback\nrole: risk",
    "step": "answers: cfo.evaluation.cost\nrole: risk\nnext-step: workshop",
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

  /// The missing parts, each with the need that is open and the asset that would do.
  private func lacks(_ coverage: Coverage) -> [String] {
    coverage.figures.starterKits[0].missing.map { part in
      let need = part.need.map { coverage.workspace.needs[$0].name } ?? "-"
      let asset = part.candidate.map { coverage.workspace.assets[$0].id } ?? "-"
      return "\(part.kind.rawValue) \(need) \(asset)"
    }
  }

  @Test func eachMissingPartNamesItsNeedAndWhatWouldDo() {
    #expect(
      lacks(coverage([:])) == [
        "value-story cost -", "proof peer -", "answered-objection payback -", "next-step - -",
      ])
    let drafts = Self.parts.mapValues { "\($0)\nstatus: draft" }
    #expect(
      lacks(coverage(drafts)) == [
        "value-story cost value", "proof peer proof", "answered-objection payback objection",
        "next-step - step",
      ])
    let silent = coverage([:], cfo: Sample.persona("title: CFO"))
    #expect(
      lacks(silent) == [
        "value-story - -", "proof - -", "answered-objection - -", "next-step - -",
      ])
  }

  @Test func aPointerFillsNoPart() {
    let parts = Self.parts.mapValues { $0.replacing("answers:", with: "pointers:") }
    var files = ["personas/cfo.md": Self.cfo]
    for (id, keys) in parts { files["content/\(id).md"] = PlanSample.asset("title: A\n\(keys)") }
    #expect(missing(Coverage(files)) == [.valueStory, .proof, .answeredObjection])
    let rules = Sample.taxonomy(rules: "strong-requires: [answers, freshness]")
    #expect(missing(Coverage(files.merging(rules) { $1 })) == [])
  }

  @Test func aRandomActIsNoPart() {
    var parts = Self.parts
    parts["step"] = "covers: {cfo: evaluation}\nnext-step: workshop"
    #expect(missing(coverage(parts)) == [.nextStep])
  }

  @Test func rolesThatTheTeamDoesNotKnowAreNotAskedFor() {
    let coverage = coverage([:], taxonomy: "asset-roles: [story, facts]\nasset-types: [page]")
    #expect(missing(coverage) == [.proof, .answeredObjection, .nextStep])
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
