import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// What holds of every workspace, tried on generated ones.
struct GeneratedChangeTests {
  static let seeds = 0..<60

  @Test(arguments: 0..<25)
  func retiringLowersExactlyWhatThePreviewNames(seed: Int) throws {
    let draft = GeneratedWorkspace.draft(seed: seed)
    let before = Coverage(draft.files)
    for id in draft.assets.keys.sorted() {
      let preview = RetirePreview(of: try before.asset(id), in: before)
      var changed = draft
      changed.assets[id]?.status = "retired"
      let after = Coverage(changed.files)
      let fallen = before.cells.filter { cell in
        (after[cell.address].score ?? 2) < (cell.score ?? 2)
      }.map { before.workspace.address(of: $0.address) }
      #expect(Set(preview.change.worse.map(\.address)) == Set(fallen), "seed \(seed), \(id)")
      let points = after.pointsByNeed
      let lowered = before.pointsByNeed.filter { points[$0.key, default: 0] < $0.value }
      #expect(Set(preview.change.lowered.map(\.need.address)) == Set(lowered.keys))
      #expect(preview.change.better.isEmpty, "seed \(seed), \(id)")
      let states = preview.change.cells.compactMap(\.after)
      #expect(
        states == preview.change.cells.compactMap { try? after.cell($0.address).state },
        "seed \(seed), \(id)")
    }
  }

  /// The preview judges again only what the asset moves.
  @Test(arguments: 0..<25)
  func aPreviewIsWhatItIsWhenAllIsJudgedAgain(seed: Int) throws {
    let style = GeneratedWorkspace.Style(
      differsBySegment: true, asksForSentences: true, repeatsSentences: true)
    let draft = GeneratedWorkspace.draft(seed: seed, style)
    let before = Coverage(draft.files)
    for id in draft.assets.keys.sorted() {
      let asset = try before.asset(id)
      let preview = RetirePreview(of: asset, in: before)
      let whole = Self.change(without: asset, in: before, segment: nil)
      #expect(Self.addresses(preview.change) == Self.addresses(whole), "\(id)")
      for segment in before.workspace.taxonomy[.segments].tags {
        let change = Self.change(without: asset, in: before, segment: segment)
        let fall = preview.inSegments.first { $0.segment == segment }
        let (needs, cells) = (
          Set(whole.lowered.map(\.need.address)), Set(whole.worse.map(\.address))
        )
        #expect(
          fall?.needs.map(\.need.address) ?? []
            == change.lowered.map(\.need.address).filter { !needs.contains($0) }, "\(id)")
        #expect(
          fall?.cells.map(\.address) ?? []
            == change.worse.map(\.address).filter { !cells.contains($0) }, "\(id)")
      }
    }
  }

  private static func change(
    without asset: Ordinal<Asset>, in coverage: Coverage, segment: WorkspaceModel.Tag?
  ) -> CoverageChange {
    var scope = CoverageScope(segment: segment)
    let before = Coverage(of: coverage.workspace, on: coverage.today, scope: scope)
    scope.retired.insert(asset)
    return CoverageChange(
      from: before, to: Coverage(of: coverage.workspace, on: coverage.today, scope: scope))
  }

  private static func addresses(_ change: CoverageChange) -> [String] {
    change.lowered.map(\.need.address) + change.worse.map(\.address)
      + change.better.map(\.address)
  }

  @Test(arguments: seeds)
  func everyMoveHasACause(seed: Int) {
    let (one, other) = (
      GeneratedWorkspace.draft(seed: seed), GeneratedWorkspace.draft(seed: seed + 500)
    )
    let change = CoverageChange(
      from: Coverage(one.files), to: Coverage(other.files, on: Sample.today.adding(days: 30)))
    #expect(change.cells.allSatisfy { !$0.causes.isEmpty })
    #expect(change.cells.flatMap(\.causes).allSatisfy { $0.sentence.count > 3 })
  }

  @Test(arguments: seeds)
  func cellsThatDoNotApplyAreInNoDenominator(seed: Int) {
    let coverage = Coverage(GeneratedWorkspace.draft(seed: seed).files)
    for scope in [coverage] + CoverageViews(of: coverage, jobs: 1).all {
      let cells = scope.cells.filter { $0.isPriority && $0.state.applies }
      #expect(scope.figures.overall.reach.denominator == cells.count)
      #expect(scope.figures.overall.strength.denominator == cells.count)
      #expect(
        scope.figures.overall.needsAnswered.denominator == cells.map(\.needs.count).reduce(0, +))
      #expect(scope.figures.overall.gaps.total == cells.count { $0.state != .strong })
    }
  }

  @Test(arguments: seeds)
  func withoutSegmentsInFilesEachSegmentIsTheWhole(seed: Int) {
    var draft = GeneratedWorkspace.draft(seed: seed)
    for index in draft.personas.indices {
      draft.personas[index].keys.removeAll { $0.hasPrefix("segments") }
    }
    for id in draft.assets.keys { draft.assets[id]?.segments = [] }
    let whole = Coverage(draft.files)
    let views = CoverageViews(of: whole, jobs: 1)
    #expect(views.segments.count == 2)
    for segment in views.segments {
      let view = views[segment]
      #expect(view.cells.map(\.state) == whole.cells.map(\.state))
      #expect(view.cells.map(view.reasons) == whole.cells.map(whole.reasons))
      #expect(view.backlog.map(\.self) == whole.backlog.map(\.self))
      #expect(view.figures.overall.coverage == whole.figures.overall.coverage)
      #expect(view.figures.overall.freshness == whole.figures.overall.freshness)
      for dimension in MatrixDimension.all where dimension.id != "segment" {
        let (one, other) = (
          Matrix(dimension, views, segment: segment), Matrix(dimension, views)
        )
        #expect(one.cells.map { $0.map(\.state) } == other.cells.map { $0.map(\.state) })
      }
    }
  }
}

extension CoverageViews {
  /// The coverage of each segment.
  fileprivate var all: [Coverage] { segments.map { self[$0] } }
}

extension Coverage {
  /// The points of each need by its address.
  fileprivate var pointsByNeed: [String: Int] {
    Dictionary(
      cells.flatMap(\.needs).map { (workspace.address(of: $0.need), $0.points) },
      uniquingKeysWith: { first, _ in first })
  }
}
