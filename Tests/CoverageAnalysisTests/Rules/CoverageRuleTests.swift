import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// The rules' own examples, and what they can't show.
struct CoverageRuleTests {
  @Test(arguments: CoverageRuleBook.all.map(\.id))
  func wrongExampleIsFoundWhereItIsMarked(id: String) throws {
    let rule = try #require(CoverageRuleBook.all.first { $0.id == id })
    guard case .file(let path, let text) = rule.wrong else { return }
    let marked = MarkedText(text)
    let files = ExampleWorkspace.files(with: path, marked.text)
    let found = Coverage(files).findings(in: TextTree(files)).map {
      "\($0.rule.id) \($0.place.path):\($0.place.start.line)"
    }
    #expect(found == marked.places.map { "\(id) \(path):\($0.split(separator: ":")[0])" })
  }

  @Test(arguments: CoverageRuleBook.all.map(\.id))
  func rightExampleIsClean(id: String) throws {
    let rule = try #require(CoverageRuleBook.all.first { $0.id == id })
    guard case .file(let path, let text) = rule.right else { return }
    let coverage = Coverage(ExampleWorkspace.files(with: path, text))
    #expect(coverage.findings == [])
    #expect(coverage.workspace.diagnostics.map(\.message) == [])
  }

  @Test func placesAreExact() {
    let text = "---\ntitle: A\ncovers: {cfo: [evaluation, awareness]}\n---\nText.\n"
    let files = ExampleWorkspace.files(with: "content/a.md", text)
    let found = Coverage(files).diagnostics(in: files)
    #expect(found.map(\.place.start) == [SourcePosition(line: 3, column: 28)])
    #expect(found.map(\.message) == ["`cfo` takes no part at `awareness`"])
  }

  @Test func everyKindOfFileCanHaveAReviewAhead() {
    let text = "---\nreviewed: 2027-01-01\n---\nText.\n"
    let paths = [
      "content/a.md", "content/campaigns/a.md", "content/modules/a.md",
      "personas/lead-definitions/a.md", "personas/taxonomy.md",
    ]
    let files = Dictionary(uniqueKeysWithValues: paths.map { ($0, text) })
    let found = Coverage(files).diagnostics(in: files)
    #expect(found.map(\.rule.id) == paths.map { _ in "future-review" })
    #expect(found.map(\.place.path) == paths && found.allSatisfy { $0.place.start.line == 2 })
  }

  @Test(arguments: [
    ("", "", true), ("influence: high", "", false), ("influence: huge", "", false),
    ("title", "", false), ("", "## Journey\n### Evaluation\n- Proof: Who?\n", false),
    ("", "## Triggers\n- Lease\n", false), ("", "## Triggers\n", true),
    ("", "## Goals\n- Cash\n", true), ("", "## Deal-breakers\n- No\n", false),
  ])
  func aPersonaWithNothingToLearnIsABiography(keys: String, body: String, isOne: Bool) {
    let coverage = Coverage(["personas/cfo.md": "---\n\(keys)\n---\nText.\n\n\(body)"])
    #expect(coverage.findings == (isOne ? ["biography personas/cfo.md"] : []))
  }

  @Test func everyRuleStandsInTheBookOnce() {
    let ids = RuleBook.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(Set(CoverageRuleBook.all.map(\.id)).isSubset(of: ids))
  }

  @Test func aTranslationWithoutClaimsIsNoFinding() {
    let text = "---\ntitle: A\ntranslation-of: payback\nuses: [payback-median]\n---\nText.\n"
    #expect(Coverage(ExampleWorkspace.files(with: "content/a.md", text)).findings == [])
  }

  @Test func aCircleOfTranslationsIsOneFindingAndNoneOfItsClaims() {
    let text = "---\ntitle: A\ntranslation-of: a\ncovers: {ciso: [selection]}\n---\nText.\n"
    let coverage = Coverage(ExampleWorkspace.files(with: "content/a.md", text))
    #expect(coverage.findings == [])
    #expect(coverage.workspace.diagnostics.map(\.rule.id) == ["translation-circle"])
  }
}
