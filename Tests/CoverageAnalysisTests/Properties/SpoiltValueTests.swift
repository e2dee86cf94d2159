import CoverageAnalysis
import CoverageTestSupport
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Rule 9, tried on generated workspaces: spoiling a single value never raises coverage.
struct SpoiltValueTests {
  @Test(arguments: [130] + Array(0..<24))
  func spoilingAValueRaisesNothing(seed: Int) {
    let style = GeneratedWorkspace.Style(differsBySegment: true, repeatsSentences: true)
    let files = GeneratedWorkspace.draft(seed: seed, style).files
    let before = SeenFigures(of: files)
    #expect(before.errors == 0, "seed \(seed)")
    var spoiler = Spoiler(seed: seed)
    for _ in 0..<6 {
      guard let (path, text, what) = spoiler.spoil(files) else { continue }
      let after = SeenFigures(of: files.merging([path: text]) { $1 })
      // What leaves no error is another valid statement.
      guard after.errors > 0 else { continue }
      #expect(!before.areRaised(in: after), "seed \(seed), \(path): \(what)")
    }
  }

  /// Every way to spoil a value is tried, and most of them are errors.
  @Test func everyKindOfMistakeIsTried() {
    var found: [Spoiler.Kind: Int] = [:]
    for seed in 0..<20 {
      let style = GeneratedWorkspace.Style(differsBySegment: true)
      let files = GeneratedWorkspace.draft(seed: seed, style).files
      var spoiler = Spoiler(seed: seed)
      for _ in 0..<8 {
        guard let (path, text, _) = spoiler.spoil(files) else { continue }
        let workspace = Workspace.read(files.merging([path: text]) { $1 })
        if workspace.diagnostics.contains(where: { $0.severity == .error }) {
          found[spoiler.last, default: 0] += 1
        }
      }
    }
    #expect(Set(found.keys) == Set(Spoiler.Kind.allCases))
  }
}
