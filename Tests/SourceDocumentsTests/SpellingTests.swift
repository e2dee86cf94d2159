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
      ("", ["ciso"], []),
    ] as [(String, [String], [String])])
  func nearestNames(written: String, known: [String], expected: [String]) {
    #expect(Spelling.nearest(to: written, among: known.map { Spelling.Candidate($0) }) == expected)
  }
}
