import Foundation
import PersonaTestSupport
import Testing

struct PlantedMistakeTests {
  @Test func spreadMistakesAreFoundAndNothingElse() throws {
    let (folder, expected) = try PlantedMistake.plant(PlantedMistake.spread)
    defer { folder.remove() }
    let rules = Set(expected.compactMap { $0.split(separator: " ").last })
    #expect(rules.count >= 25)
    let found = try findings(in: folder)
    #expect(found.filter { !expected.contains($0) } == [])
    #expect(expected.filter { !found.contains($0) } == [])
    #expect(found.count == expected.count)
  }

  @Test func theSiteIsStillBuiltAroundThem() throws {
    let (folder, _) = try PlantedMistake.plant(PlantedMistake.spread)
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["build", "--quiet", "--today", Repository.today], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.hasSuffix("\nOpen \(folder.path)/_site/index.html\n"))
    let problems = try folder.read("_site/problems.html")
    #expect(problems.contains("content/relocation/brandvold-foods.md"))
    #expect(folder.exists("_site/cells/ciso/selection.html"))
  }

  @Test func gatheredMistakesAreFoundAndNothingElse() throws {
    let (folder, expected) = try PlantedMistake.plant(PlantedMistake.gathered)
    defer { folder.remove() }
    let found = try findings(in: folder)
    #expect(found.filter { !expected.contains($0) } == [])
    #expect(expected.filter { !found.contains($0) } == [])
    #expect(found.count == expected.count)
  }

  @Test func aTaxonomyThatCannotBeReadIsOneFinding() throws {
    let (folder, expected) = try PlantedMistake.plant([
      PlantedMistake("personas/taxonomy.md", "segments:\n", "⟦yaml-syntax⟧segments:\n]\n")
    ])
    defer { folder.remove() }
    #expect(try findings(in: folder).count == 1)
    #expect(expected.count == 1)
  }

  /// What `check` finds, as `path:line:column rule`.
  private func findings(in folder: ScratchFolder) throws -> [String] {
    let run = try PersonaCommand.run(
      ["check", "--format", "json", "--today", Repository.today], in: folder.path)
    #expect(run.status == 1)
    let file = try JSONDecoder().decode(File.self, from: Data(run.output.utf8))
    return file.findings.map {
      "\($0.place.path):\($0.place.line):\($0.place.column) \($0.rule)"
    }.sorted()
  }

  private struct File: Decodable {
    let findings: [Finding]
  }

  private struct Finding: Decodable {
    let rule: String
    let place: Place
  }

  private struct Place: Decodable {
    let path: String
    let line: Int
    let column: Int
  }
}
