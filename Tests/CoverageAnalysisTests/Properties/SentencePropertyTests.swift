import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

/// The sentences on which coverage rests, tried on generated workspaces: only a sentence that a person
/// wrote for a need gives a point, what answers nothing can be retired, and no act of the backlog
/// writes a sentence.
struct SentencePropertyTests {
  static let seeds = 0..<25
  private static let style = GeneratedWorkspace.Style(
    differsBySegment: true, asksForSentences: true, repeatsSentences: true)

  @Test(arguments: seeds)
  func anAssetThatSaysNothingRaisesNothing(seed: Int) {
    var draft = GeneratedWorkspace.draft(seed: seed, Self.style)
    let before = SeenFigures(of: draft.files)
    draft.assets["silent"] = GeneratedWorkspace.silentAsset(for: draft, seed: seed + 7_000)
    let after = SeenFigures(of: draft.files)
    #expect(!before.areRaised(in: after), "seed \(seed)")
    #expect(before.whole?.denominator == after.whole?.denominator, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func retiringWhatAnswersNothingLowersNothing(seed: Int) {
    var draft = GeneratedWorkspace.draft(seed: seed, Self.style)
    draft.assets["silent"] = GeneratedWorkspace.silentAsset(for: draft, seed: seed + 7_000)
    draft.assets["silent"]?.pointers = []
    draft.assets["silent"]?.uses = []
    draft.assets["silent"]?.status = "published"
    let before = SeenFigures(of: draft.files)
    let coverage = Coverage(draft.files)
    let answering = Set(coverage.answers.map { coverage.workspace.assets[$0.asset].id })
    #expect(!answering.contains("silent"))
    for id in draft.assets.keys.sorted() where !answering.contains(id) {
      var retired = draft
      retired.assets[id]?.status = "retired"
      #expect(!SeenFigures(of: retired.files).areRaised(in: before), "seed \(seed), \(id)")
    }
  }

  @Test(arguments: seeds)
  func doingAsToldWithoutAWordMakesNothingStrong(seed: Int) throws {
    let draft = GeneratedWorkspace.draft(seed: seed, Self.style)
    let before = Coverage(draft.files)
    var doer = ActDoer(before, draft, inEarnest: false)
    for plan in before.backlog {
      for act in plan.acts { doer.perform(act, at: plan.cell) }
    }
    let after = Coverage.cells(of: doer.draft.files, on: Sample.today.adding(days: 1))
    for need in after.cells.flatMap(\.needs) where need.points > 0 {
      let address = after.workspace.address(of: need.need)
      let said = try #require(need.spoken?.reply?.reply.text, "seed \(seed), \(address)")
      #expect(draft.says(said, to: address), "seed \(seed), \(address)")
    }
  }
}

extension DraftWorkspace {
  /// Whether a file replies to a need in these words.
  fileprivate func says(_ words: String, to address: String) -> Bool {
    let replies = assets.values.flatMap(\.replies) + modules.values.flatMap(\.replies)
    return replies.contains { $0.address == address && $0.words == words && !$0.isSkeleton }
  }
}
