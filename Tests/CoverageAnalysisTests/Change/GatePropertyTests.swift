import CoverageAnalysis
import CoverageTestSupport
import PersonaTestSupport
import Testing
import WorkspaceModel

/// What holds of the gates in every workspace that asks for sentences, tried on generated ones.
struct GatePropertyTests {
  static let seeds = 0..<40
  private static let sentences = GeneratedWorkspace.Style(asksForSentences: true)

  private static func coverage(_ files: [String: String]) -> Coverage {
    Coverage(
      of: Workspace.read(files, rules: []), on: Sample.today, depth: .cellsAndFigures)
  }

  private static func change(
    from before: DraftWorkspace, to after: DraftWorkspace
  ) -> CoverageChange {
    let (old, new) = (before.files, after.files)
    return CoverageChange(
      from: coverage(old), to: coverage(new),
      files: FileChanges(from: TextTree(old), to: TextTree(new)))
  }

  @Test(arguments: seeds)
  func retiringWhatAnswersNothingFailsNoGate(seed: Int) {
    let before = GeneratedWorkspace.draft(seed: seed, Self.sentences)
    var after = before
    for (id, asset) in before.assets
    where asset.replies.isEmpty && asset.pointers.isEmpty && asset.uses.isEmpty {
      after.assets[id]?.status = "retired"
    }
    let change = Self.change(from: before, to: after)
    #expect(NoWorseVerdict(of: change).isMet, "\(change.lostNeeds.map(\.need.address))")
    #expect(change[.coverage]?.isSame == true)
    #expect(change.needs == [])
  }

  /// Whatever is done to assets but calling them weak: the gate is met exactly while no need has fewer
  /// points.
  @Test(arguments: seeds)
  func theGateIsNeverMetWhereANeedLostItsSentence(seed: Int) {
    let before = GeneratedWorkspace.draft(seed: seed, Self.sentences)
    var random = RandomNumbers(seed: seed + 3_000)
    for id in before.assets.keys.sorted() {
      let edit = AssetEdit.allCases[random.below(AssetEdit.allCases.count)]
      var after = before
      edit.apply(to: &after.assets[id, default: DraftAsset()])
      let change = Self.change(from: before, to: after)
      let falls = zip(change.before.points, change.after.points).contains { $0 > $1 }
      #expect(NoWorseVerdict(of: change).isMet != falls, "seed \(seed), \(id), \(edit)")
    }
  }

  /// Deleting needs, journeys or personas passes no gate that was not passed with them.
  @Test(arguments: seeds)
  func deletingPassesNoGate(seed: Int) throws {
    var random = RandomNumbers(seed: seed + 9_000)
    let before = GeneratedWorkspace.draft(seed: seed, Self.sentences)
    var kept = before
    for id in before.assets.keys.sorted() where random.oneIn(2) {
      AssetEdit.allCases[random.below(AssetEdit.allCases.count)].apply(
        to: &kept.assets[id, default: DraftAsset()])
    }
    let with = Self.change(from: before, to: kept)
    let cut = kept.cut(&random)
    let without = Self.change(from: before, to: cut)
    if !NoWorseVerdict(of: with).isMet { #expect(!NoWorseVerdict(of: without).isMet) }
    for percent in stride(from: 1, through: 100, by: 9) {
      let gate = try #require(Percentage("\(percent)"))
      guard !CoverageGateVerdict(on: with, gate).isMet else { continue }
      let verdict = CoverageGateVerdict(on: without, gate)
      #expect(!verdict.isMet, "seed \(seed), \(percent) %: \(verdict)")
    }
  }

  @Test(arguments: seeds)
  func whatWasDeletedIsToldAndLost(seed: Int) {
    var random = RandomNumbers(seed: seed + 7_000)
    let before = GeneratedWorkspace.draft(seed: seed, Self.sentences)
    let change = Self.change(from: before, to: before.cut(&random))
    let gone = change.before.points.count - change.after.points.count
    #expect(change.needs.count { $0.after == nil } == gone, "seed \(seed)")
    #expect(NoWorseVerdict(of: change).needs.count >= gone)
  }

  @Test(arguments: seeds)
  func everyMoveOfANeedHasACause(seed: Int) {
    let (one, other) = (
      GeneratedWorkspace.draft(seed: seed), GeneratedWorkspace.draft(seed: seed + 500)
    )
    let change = CoverageChange(
      from: Coverage(one.files), to: Coverage(other.files, on: Sample.today.adding(days: 30)))
    for need in change.needs where need.before?.points != need.after?.points {
      #expect(!need.causes.isEmpty, "seed \(seed), \(need.need.address)")
    }
  }

  /// What a history says of each commit is what a comparison of it with the one before says.
  @Test(arguments: 0..<20)
  func historyTellsWhatComparisonsTell(seed: Int) throws {
    let drafts = (0..<4).map { GeneratedWorkspace.draft(seed: seed * 4 + $0) }
    let history = try CoverageHistory(
      of: drafts.enumerated().map { index, draft in
        SampleCommit(day: "2026-11-\(10 + index)", subject: "\(index)", files: draft.files)
      })
    for (index, point) in history.points.enumerated().dropFirst() {
      let (old, new) = (drafts[index - 1].files, drafts[index].files)
      let change = CoverageChange(
        from: Coverage(old, on: point.commit.day.adding(days: -1)),
        to: Coverage(new, on: point.commit.day),
        files: FileChanges(from: TextTree(old), to: TextTree(new)))
      #expect(point.changes == change.cells, "seed \(seed), \(index)")
    }
  }
}

/// Something that is done to an asset, other than calling it weak.
private enum AssetEdit: CaseIterable {
  case retire, unpublish, silence, age, hide, empty, repair

  func apply(to asset: inout DraftAsset) {
    switch self {
    case .retire: asset.status = "retired"
    case .unpublish: asset.status = "draft"
    case .silence: asset.replies = []
    case .age: (asset.reviewed, asset.published) = ("2020-01-01", nil)
    case .hide: asset.channels = []
    case .empty: (asset.hasText, asset.url) = (false, nil)
    case .repair:
      asset.status = "published"
      (asset.reviewed, asset.published) = ("2026-11-01", nil)
      asset.channels = ["email", "search", "events"]
      asset.hasText = true
    }
  }
}

extension DraftWorkspace {
  /// The workspace without some needs, a whole journey or a persona.
  fileprivate func cut(_ random: inout RandomNumbers) -> DraftWorkspace {
    var result = self
    for index in result.personas.indices {
      for stage in result.personas[index].needs.keys.sorted() {
        result.personas[index].needs[stage]?.removeAll { _ in random.oneIn(3) }
      }
      if random.oneIn(5) { result.personas[index].needs = [:] }
    }
    if random.oneIn(3) { result.personas.removeLast() }
    return result
  }
}

extension Coverage {
  /// The points of all needs, in the order of the files.
  fileprivate var points: [Int] {
    cells.flatMap(\.needs).sorted { $0.need < $1.need }.map(\.points)
  }
}
