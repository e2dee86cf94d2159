import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

struct CellOrderTests {
  private func order(_ personas: [String: String]) -> [String] {
    let files = personas.map { ("personas/\($0.key).md", Sample.persona($0.value)) }
    let coverage = Coverage(Dictionary(uniqueKeysWithValues: files))
    return coverage.personaOrder.map { ordinal in
      let isPriority = coverage[ordinal].isPriority
      return coverage.workspace.personas[ordinal].id + (isPriority ? "*" : "")
    }
  }

  @Test func personasStandByPriorityThenById() {
    #expect(
      order(["a": "", "b": "priority: 2", "c": "priority: 1", "d": "priority: 2", "e": ""]) == [
        "c*", "b*", "d*", "a", "e",
      ])
  }

  @Test func withoutAnyPriorityEveryPersonaCounts() {
    #expect(order(["b": "", "a": "influence: veto"]) == ["a*", "b*"])
  }

  @Test func aPersonaOfDoubtfulWeightCountsAsAPriorityPersona() {
    #expect(order(["a": "", "b": "priority: 1", "c": "influence: huge"]) == ["b*", "c*", "a"])
    #expect(order(["a": "", "c": "priority: first"]) == ["c*", "a"])
    #expect(order(["a": "", "c": "influence: huge"]) == ["a*", "c*"])
  }

  @Test(arguments: [
    ("", "4"), ("influence: low", "2"), ("influence: veto", "8"), ("influence: huge", "8"),
    ("segments: [nowhere]", "8"),
  ])
  func weightIsInfluenceTimesStage(keys: String, weight: String) throws {
    let coverage = Coverage(["personas/cfo.md": Sample.persona(keys)])
    #expect(try coverage.cell("cfo.evaluation").weight.description == weight)
  }

  @Test func weightsAreExact() throws {
    let coverage = Coverage([
      "personas/taxonomy.md": Sample.asset(
        "stages: [{id: trial, weight: 1.5}, {id: buy, weight: 0.125}]\n"
          + "influence: [{id: low, weight: 0.1}, big, top]"),
      "personas/cfo.md": Sample.persona("influence: low"), "personas/ceo.md": Sample.persona(),
    ])
    #expect(try coverage.cell("cfo.trial").weight.description == "0.15")
    #expect(try coverage.cell("cfo.buy").weight.description == "0.0125")
    #expect(try coverage.cell("ceo.trial").weight.description == "3")
  }
}

/// Who counts as a priority persona while a mistake leaves it open.
struct DoubtfulPriorityTests {
  private func priorities(_ personas: [String: String], segment: String? = nil) -> [String] {
    var files = personas.mapValues { "---\n\($0)\n---\nText.\n" }
    for (id, text) in files { files["personas/\(id).md"] = text }
    files["personas/taxonomy.md"] = Sample.asset("segments: [big, small]")
    let views = CoverageViews(of: Coverage(files), jobs: 1)
    let coverage = views[views.segments.first { views.whole.workspace.taxonomy[$0].id == segment }]
    return coverage.personaOrder.filter { coverage[$0].isPriority }
      .map { coverage.workspace.personas[$0].id }
  }

  @Test func frontMatterThatCannotBeReadMayHoldAPriority() {
    #expect(priorities(["a": "title: A", "b": "priority: 1"]) == ["b"])
    #expect(priorities(["a": "title: A", "b": "priority: 1\nopen: ["]) == ["b"])
  }

  @Test(arguments: ["priority: 1", "priority: first", "priorty: 1"])
  func oneThatStandsInASegmentAloneCountsInItsViewAlone(key: String) {
    let personas = ["a": "title: A", "b": "by-segment: {small: {\(key), because: Few}}"]
    #expect(priorities(personas) == ["a", "b"])
    #expect(priorities(personas, segment: "big") == ["a", "b"])
    #expect(priorities(personas, segment: "small") == ["b"])
  }

  @Test func aSegmentThatIsWrongMayBeAnyOne() {
    let personas = ["a": "title: A", "b": "by-segment: {smal: {priority: 1, because: Few}}"]
    #expect(priorities(personas) == ["a", "b"])
    #expect(priorities(personas, segment: "big") == ["b"])
  }
}
