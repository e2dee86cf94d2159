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
