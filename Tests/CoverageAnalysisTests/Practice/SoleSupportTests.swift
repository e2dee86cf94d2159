import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct SoleSupportTests {
  /// Retiring each asset of generated workspaces in turn gives what was foretold, cell by cell.
  @Test(arguments: 0..<25)
  func retiringAnAssetDoesWhatWasForetold(seed: Int) throws {
    let style = GeneratedWorkspace.Style(repeatsSentences: seed.isMultiple(of: 2))
    let draft = GeneratedWorkspace.draft(seed: seed, style)
    let before = Coverage(draft.files)
    for id in draft.assets.keys.sorted() {
      var retired = draft
      retired.assets[id]?.status = "retired"
      let after = Coverage.cells(of: retired.files)
      let falls = try before.practice.soleSupports(by: before.asset(id)).map { support in
        "\(before.workspace.address(of: support.cell)) \(support.state)"
      }
      let fallen = before.cells.filter { ($0.score ?? 0) > (after[$0.address].score ?? 0) }
      let fell = fallen.map {
        "\(before.workspace.address(of: $0.address)) \(after[$0.address].state)"
      }
      // Where its sentence stood under another need, too, that one may take its place.
      guard !repeats(draft, id) else {
        #expect(Set(falls).isSuperset(of: fell), "seed \(seed), \(id)")
        continue
      }
      #expect(Set(falls) == Set(fell), "seed \(seed), \(id)")
    }
  }

  private func repeats(_ draft: DraftWorkspace, _ id: String) -> Bool {
    draft.assets[id]?.replies.contains { $0.words.hasPrefix("One sentence") } ?? false
  }

  @Test(arguments: [
    (["a": "answers: cfo.evaluation.cost\nchannels: email\nreviewed: 2026-10-01"], "a 0 missing"),
    (
      [
        "a": "answers: cfo.evaluation.cost\nchannels: email\nreviewed: 2026-10-01",
        "b": "covers: {cfo: evaluation}",
      ], "a 1 weak"
    ),
    (
      [
        "a": "answers: cfo.evaluation.cost\nchannels: email\nreviewed: 2026-10-01",
        "b": "answers: cfo.evaluation.cost\nchannels: email\nreviewed: 2026-10-02",
      ], ""
    ),
    (["a": "covers: {cfo: expansion}"], "a 0 not assessed"),
    (
      ["a": "covers: {cfo: expansion}", "b": "covers: {cfo: expansion}\nstatus: draft"],
      "a 0 missing"
    ),
    (["a": "covers: {cfo: evaluation}\nstatus: draft"], ""),
    (["a": "covers: {cfo: evaluation}\nstatus: live"], ""),
  ])
  func aSoleSupportNamesWhatTheCellFallsTo(assets: [String: String], expected: String) {
    let files = Dictionary(
      uniqueKeysWithValues: assets.map { ("content/\($0.key).md", Sample.replying($0.value)) })
    let coverage = Coverage(Sample.cfo.merging(files) { $1 })
    let found = coverage.practice.soleSupports.map {
      "\(coverage.workspace.assets[$0.asset].id) \($0.state.label)"
    }
    #expect(found.joined(separator: ", ") == expected)
  }

  @Test func anUnreadablePersonaHasNoScoreToLose() {
    let coverage = Coverage([
      "personas/cfo.md": "---\ntitle\n---\nText.\n",
      "content/a.md": Sample.asset("covers: {cfo: evaluation}"),
    ])
    #expect(coverage.practice.soleSupports == [])
  }
}
