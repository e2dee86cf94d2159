import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Translations that have no original.
struct TranslationCircleTests {
  @Test func eachFileOfACircleIsReportedInTheSameWords() {
    let workspace = workspace(["a": "b", "b": "c", "c": "a"])
    #expect(
      workspace.diagnostics.map { "\($0.place.path):\($0.place.start.line) \($0.message)" }
        == ["a", "b", "c"].map {
          "content/\($0).md:3 `a`, `b` and `c` are translations of each other, in a circle"
        })
    #expect(workspace.diagnostics.grouped.count == 1)
  }

  @Test func whatOnlyLeadsIntoACircleIsATranslationAsBefore() {
    let workspace = workspace(["a": "b", "b": "b", "c": "a"])
    #expect(workspace.diagnostics.map(\.message) == ["`b` is a translation of itself"])
    #expect(workspace.assets.map(\.isLivenessDoubtful) == [false, true, false])
    #expect(workspace.assets.map { $0.translationOf?.value } == [1, nil, 0])
  }

  @Test func severalCirclesAreSeveralFindings() {
    let workspace = workspace(["a": "d", "b": "c", "c": "b", "d": "a"])
    #expect(
      Set(workspace.diagnostics.map(\.message)) == [
        "`a` and `d` are translations of each other", "`b` and `c` are translations of each other",
      ])
  }

  @Test func aTranslationOfATranslationIsFine() {
    let workspace = workspace(["a": nil, "b": "a", "c": "b"])
    #expect(workspace.diagnostics.map(\.message) == [])
    #expect(workspace.assets.map { $0.translationOf?.value } == [nil, 0, 1])
  }

  @Test func aChainOfThousandsIsGoneThroughOnce() {
    let ids = (0..<5_000).map { "a\($0)" }
    let pairs = zip(ids, ids.dropFirst() + ["a2500"])
    let workspace = workspace(Dictionary(uniqueKeysWithValues: pairs.map { ($0, $1) }))
    #expect(workspace.diagnostics.count == 2_500)
    #expect(workspace.assets.count(where: \.isLivenessDoubtful) == 2_500)
  }

  /// Assets with the one that each says it translates.
  private func workspace(_ originals: [String: String?]) -> Workspace {
    let files = originals.map { id, original in
      let key = original.map { "translation-of: \($0)" } ?? ""
      return ("content/\(id).md", "---\ntitle: T\n\(key)\n---\n")
    }
    return Workspace.read(Dictionary(uniqueKeysWithValues: files))
  }
}
