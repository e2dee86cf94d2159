import SourceDocuments
import Testing

struct SpellingTests {
  @Test(
    arguments: [
      ("secuirty-architect", ["security-architect", "cfo"], ["security-architect"]),
      ("cisoo", ["ciso", "cfo"], ["ciso"]),
      ("cso", ["ciso", "cfo"], ["ciso", "cfo"]),
      ("Evaluation", ["evaluation"], ["evaluation"]),
      ("stages", ["stage"], ["stage"]),
      ("nothing-like-it", ["ciso", "cfo"], []),
      ("tag", ["stage"], []), ("tags", ["stages"], ["stages"]), ("rules", ["role"], ["role"]),
      ("sale", ["stages"], []), ("ojbektion", ["objection"], ["objection"]),
      ("objective", ["objection"], ["objection"]), ("obstacle", ["objection"], []),
      (
        "a-very-long-name-wiht-slpis", ["a-very-long-name-with-slips"],
        ["a-very-long-name-with-slips"]
      ),
      ("цели", ["цель", "гол"], ["цель"]), ("ÉVALUATION", ["évaluation"], ["évaluation"]),
      ("", ["ciso"], []),
    ] as [(String, [String], [String])])
  func nearestNames(written: String, known: [String], expected: [String]) {
    #expect(Spelling.nearest(to: written, among: known.map { Spelling.Candidate($0) }) == expected)
  }
}
