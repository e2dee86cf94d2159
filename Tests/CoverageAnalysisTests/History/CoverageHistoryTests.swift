import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// How coverage goes over commits.
struct CoverageHistoryTests {
  private static let cfo = Sample.persona(
    "title: CFO\nchannels: [email]",
    "### Evaluation\n- Question (cost): What does it cost?\n### Selection\n- Proof (peer): A peer.")
  private static let start = ["personas/cfo.md": cfo]
  private static let sheet = asset("Sheet", "answers: [cfo.evaluation.cost]")
  private static let peer = asset("Peer", "answers: [cfo.selection.peer]")

  private static func asset(_ title: String, _ keys: String, _ day: String = "2026-01-01") -> String
  {
    Sample.replying("title: \(title)\nrole: proof\nchannels: [email]\nreviewed: \(day)\n\(keys)")
  }

  private static func files(_ changes: [String: String]) -> [String: String] {
    start.merging(changes) { $1 }
  }

  @Test func eachKindOfChangeIsToldAtTheCommitThatCausedIt() throws {
    let both = Self.files(["content/sheet.md": Self.sheet, "content/peer.md": Self.peer])
    let asked = both.mapValues {
      $0.replacing("it cost?", with: "it cost?\n- Objection: Too dear.")
    }
    var retired = asked
    retired["content/peer.md"] = Self.asset(
      "Peer", "answers: [cfo.selection.peer]\nstatus: retired")
    let elsewhere = both.mapValues {
      $0.replacing("CFO\nchannels: [email]", with: "CFO\nchannels: [events]")
    }
    let ruled = both.merging(
      ["personas/taxonomy.md": Sample.asset("rules: {freshness: 1 month}")]) { $1 }
    let history = try CoverageHistory(of: [
      SampleCommit(day: "2026-02-01", subject: "Begin", files: Self.start),
      SampleCommit(
        day: "2026-02-02", subject: "Add one", files: Self.files(["content/sheet.md": Self.sheet])),
      SampleCommit(day: "2026-02-03", subject: "Add two", files: both),
      SampleCommit(day: "2026-02-04", subject: "Reword the guide", files: both),
      SampleCommit(day: "2026-02-05", subject: "Ask more", files: asked),
      SampleCommit(day: "2026-02-06", subject: "Retire it", files: retired),
      SampleCommit(day: "2026-02-07", subject: "Take it back", files: both),
      SampleCommit(day: "2026-02-08", subject: "Meet elsewhere", files: elsewhere),
      SampleCommit(day: "2026-02-09", subject: "Meet by email", files: both),
      SampleCommit(day: "2026-02-10", subject: "Want it younger", files: ruled),
      SampleCommit(day: "2026-02-11", subject: "Want it as before", files: both),
      SampleCommit(day: "2027-02-10", subject: "Wait", files: both),
    ])
    #expect(
      history.told == [
        "Add one: cfo.evaluation 0 missing → 2 strong: \"Sheet\" was added.",
        "Add two: cfo.selection 0 missing → 2 strong: \"Peer\" was added.",
        "Ask more: cfo.evaluation 2 strong → 1 weak: The objection \"Too dear.\" was added.",
        "Retire it: cfo.selection 2 strong → 0 missing: \"Peer\" was retired.",
        "Take it back: cfo.evaluation 1 weak → 2 strong: The objection \"Too dear.\" was removed.",
        "Take it back: cfo.selection 0 missing → 2 strong: \"Peer\" went live.",
        "Meet elsewhere: cfo.evaluation 2 strong → 1 weak: "
          + "The persona was edited: \"Sheet\" is not where this persona is (Events).",
        "Meet elsewhere: cfo.selection 2 strong → 1 weak: "
          + "The persona was edited: \"Peer\" is not where this persona is (Events).",
        "Meet by email: cfo.evaluation 1 weak → 2 strong: "
          + "The persona was edited: \"Sheet\" is now where this persona is.",
        "Meet by email: cfo.selection 1 weak → 2 strong: "
          + "The persona was edited: \"Peer\" is now where this persona is.",
        "Want it younger: cfo.evaluation 2 strong → 1 weak: "
          + "The taxonomy was edited: \"Sheet\" is stale since 2026-02-02.",
        "Want it younger: cfo.selection 2 strong → 1 weak: "
          + "The taxonomy was edited: \"Peer\" is stale since 2026-02-02.",
        "Want it as before: cfo.evaluation 1 weak → 2 strong: "
          + "The taxonomy was edited: \"Sheet\" counts as up to date again.",
        "Want it as before: cfo.selection 1 weak → 2 strong: "
          + "The taxonomy was edited: \"Peer\" counts as up to date again.",
        "Wait: cfo.evaluation 2 strong → 1 weak: "
          + "Time has passed: \"Sheet\" is stale since 2027-01-02.",
        "Wait: cfo.selection 2 strong → 1 weak: "
          + "Time has passed: \"Peer\" is stale since 2027-01-02.",
      ])
    #expect(history.points.first?.changes.isEmpty == true)
    #expect(history.points.last?.changes.allSatisfy(\.isByTimeAlone) == true)
    #expect(history.moves.count == 10)
  }

  @Test func afterAGapChangesAreToldAgainstTheLastMeasuredPoint() throws {
    let history = try CoverageHistory(of: [
      SampleCommit(day: "2026-02-01", subject: "Begin", files: Self.start),
      SampleCommit(day: "2026-02-02", subject: "Break it", files: nil),
      SampleCommit(
        day: "2026-02-03", subject: "Mend it", files: Self.files(["content/sheet.md": Self.sheet])),
    ])
    #expect(
      history.told == ["Mend it: cfo.evaluation 0 missing → 2 strong: \"Sheet\" was added."])
    #expect(history.gaps.map(\.commit.subject) == ["Break it"])
    #expect(history.gaps.first?.gapReason == "personas/cfo.md:2: no end of the front matter")
    let series = history.points.map { $0.measure?.coverage.percent }
    #expect(series.first == 0 && series[1] == nil && series[2] ?? 0 > 0)
    #expect(history.span?.better == 1)
  }

  @Test func aCellKeepsItsStoryWhenItsPersonaIsRenamed() throws {
    let before = Self.files(["content/sheet.md": Self.sheet])
    let after = [
      "personas/finance.md": Self.cfo,
      "content/sheet.md": Self.sheet.replacing("cfo.", with: "finance."),
    ]
    var retired = after
    retired["content/sheet.md"] = after["content/sheet.md"]?
      .replacing("title: Sheet", with: "title: Sheet\nstatus: draft")
    let history = try CoverageHistory(of: [
      SampleCommit(day: "2026-02-01", subject: "Begin", files: Self.start),
      SampleCommit(day: "2026-02-02", subject: "Add it", files: before),
      SampleCommit(
        day: "2026-02-03", subject: "Rename", files: after,
        renames: ["personas/cfo.md": "personas/finance.md"]),
      SampleCommit(day: "2026-02-04", subject: "Withdraw it", files: retired),
    ])
    #expect(history.points[2].changes == [])
    let story = try #require(history.stories.first).moves
    #expect(story.map(\.commit.subject) == ["Add it", "Withdraw it"])
    #expect(story.map(\.change.address) == ["cfo.evaluation", "finance.evaluation"])
    #expect(history.stories.map(\.address) == ["finance.evaluation"])
    let span = try #require(history.span)
    #expect((span.better, span.worse, span.others) == (0, 0, 0))
  }

  @Test func storiesAreInTheOrderInWhichCellsAreShownAndThoseThatAreGoneLast() throws {
    var files = Self.files(["content/sheet.md": Self.sheet, "content/peer.md": Self.peer])
    files["personas/auditor.md"] = Sample.persona(
      "title: Auditor", "### Selection\n- Proof (stamp): A stamp.")
    files["content/stamp.md"] = Self.asset("Stamp", "answers: [auditor.selection.stamp]")
    var gone = files
    gone["personas/auditor.md"] = nil
    let history = try CoverageHistory(of: [
      SampleCommit(day: "2026-02-01", subject: "Begin", files: Self.start),
      SampleCommit(day: "2026-02-02", subject: "Add all", files: files),
      SampleCommit(day: "2026-02-03", subject: "Let one go", files: gone),
    ])
    let stories = history.stories.filter { $0.moves.contains { $0.change.after != .notAssessed } }
    #expect(stories.prefix(2).map(\.address) == ["cfo.evaluation", "cfo.selection"])
    #expect(stories.last?.address.hasPrefix("auditor.") == true)
    #expect(stories.last?.name == "Auditor / Selection")
    #expect(history.points[2].changes.allSatisfy { $0.after == nil })
  }

  @Test func aDaysEarlierCommitsStandWithItsLastOne() throws {
    let history = try CoverageHistory(of: [
      SampleCommit(day: "2026-02-01", subject: "Begin", files: Self.start),
      SampleCommit(
        day: "2026-02-02", subject: "Add it", files: Self.files(["content/sheet.md": Self.sheet]),
        others: ["Try", "Try again"]),
    ])
    let point = try #require(history.points.last)
    #expect(point.otherCommits.map(\.subject) == ["Try", "Try again"])
    #expect(point.otherCommitsText == "and 2 more commits of that day")
    #expect(history.stories.first?.moves.first?.otherCommits.count == 2)
  }

  @Test func aMeasureHoldsWhatTheFilesHad() throws {
    var files = Self.files(["content/sheet.md": Self.sheet, "content/peer.md": Self.peer])
    files["content/draft.md"] = Self.asset("Draft", "status: draft\nurl: nonsense")
    let history = try CoverageHistory(of: [
      SampleCommit(day: "2026-02-01", subject: "Begin", files: files)
    ])
    let measure = try #require(history.points.first?.measure)
    #expect((measure.personas, measure.assets, measure.liveAssets) == (1, 3, 2))
    #expect(measure.problems(.error) == 1)
    #expect(measure.strongCells == 2)
    #expect(measure.cells.byAddress["cfo.evaluation"] == .strong)
    #expect(measure[.needsAnswered].parts == "2 of 2")
  }
}
