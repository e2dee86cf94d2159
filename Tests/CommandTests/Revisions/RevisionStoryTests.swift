import PersonaTestSupport
import Testing

/// What each commit of a real repository did to coverage, and why.
///
/// `persona diff` from a commit's parent and `persona history` tell the same.
struct RevisionStoryTests {
  @Test func eachCommitIsToldWithItsCellsAndCauses() throws {
    let (git, commits) = try Self.repository()
    defer { git.remove() }
    let then = try ToldHistory(git, "--every", "commit", "--rules", "then")
    let today = try ToldHistory(git, "--every", "commit")
    #expect(then.subjects == ["Start"] + RevisionStory.chapters.map(\.name))
    #expect(today.subjects == then.subjects)
    for (chapter, commit) in zip(RevisionStory.chapters, commits) {
      let diff = try ToldDiff(git, "\(commit)^..\(commit)")
      #expect(diff.cells.map(\.line) == chapter.moves, "diff: \(chapter.name)")
      #expect(diff.needs.map(\.line) == chapter.needs, "needs: \(chapter.name)")
      #expect(then[commit]?.cells == diff.cells, "history: \(chapter.name)")
      #expect(
        today[commit]?.cells == (chapter.isOfTheTaxonomy ? [] : diff.cells),
        "history by the rules of today: \(chapter.name)")
    }
  }

  /// A repository with all chapters, and the commit of each.
  private static func repository() throws -> (GitFixture, [String]) {
    let git = try GitFixture()
    var files = RevisionStory.start
    try git.commit(files, message: "Start", day: "2026-01-05")
    let commits = try RevisionStory.chapters.map { chapter in
      let old = files
      chapter.edit(&files)
      return try git.commit(all: files, after: old, message: chapter.name, day: chapter.day)
    }
    return (git, commits)
  }

  /// A repository with one persona and an asset, and what it holds.
  private static func small() throws -> (GitFixture, [String: String]) {
    let git = try GitFixture()
    var files = RevisionStory.start
    files["content/sheet.md"] = RevisionStory.asset(
      "Sheet", "channels: [email]\nreviewed: 2026-01-01", answers: "cfo.evaluation.cost")
    try git.commit(files, message: "Start", day: "2026-01-05")
    return (git, files)
  }

  private static let peer = RevisionStory.asset(
    "Peer", "channels: [email]\nreviewed: 2026-01-01", answers: "cfo.selection.peer")

  @Test func aCommitThatDoesNotParseIsAGapAndHistoryGoesOn() throws {
    let (git, files) = try Self.small()
    defer { git.remove() }
    let sheet = try #require(files["content/sheet.md"])
    try git.commit(
      ["content/sheet.md": sheet.replacing("title: Sheet", with: "title Sheet")],
      message: "Break a file", day: "2026-01-06")
    try git.commit(["content/peer.md": Self.peer], message: "Add another", day: "2026-01-07")
    try git.commit(["content/sheet.md": sheet], message: "Mend the file", day: "2026-01-08")
    let history = try ToldHistory(git, "--every", "commit")
    #expect(history.subjects == ["Start", "Break a file", "Add another", "Mend the file"])
    let reason = "content/sheet.md:2: this line has no colon"
    #expect(history.points.map(\.gap) == [nil, reason, reason, nil])
    #expect(history.points.map { $0.measure == nil } == [false, true, true, false])
    #expect(
      history.points.map { $0.cells.map(\.line) } == [
        [], [], [], [#"cfo.selection missing → strong: "Peer" was added."#],
      ])
    // Whoever reviews the commit is told that its figures rest on less than all files.
    let broken = try ToldDiff(git, "HEAD~3..HEAD~2")
    #expect(
      broken.cells.map(\.line) == [
        #"cfo.evaluation strong → missing: "Sheet" can't be read."#
      ])
    let mended = try ToldDiff(git, "HEAD~1..HEAD")
    #expect(
      mended.cells.map(\.line) == [
        #"cfo.evaluation missing → strong: "Sheet" can be read now."#
      ])
  }

  @Test func twoBranchesThatEachAddAnAssetAddUp() throws {
    let (git, _) = try Self.small()
    defer { git.remove() }
    try git.branch("peer")
    try git.commit(["content/peer.md": Self.peer], message: "Add one", day: "2026-01-06")
    try git.checkout("main")
    try git.branch("early")
    try git.commit(
      [
        "content/early.md": RevisionStory.asset(
          "Early", "covers: {cfo: [awareness]}\nreviewed: 2026-01-01")
      ], message: "Add the other", day: "2026-01-07")
    try git.checkout("main")
    let moves = [
      [], [#"cfo.selection missing → strong: "Peer" was added."#],
      [#"cfo.awareness not assessed → weak: "Early" was added."#],
    ]
    try git.merge("peer", day: "2026-01-08")
    try git.merge("early", day: "2026-01-09")
    for rules in ["today", "then"] {
      let history = try ToldHistory(git, "--every", "commit", "--rules", rules)
      #expect(history.subjects == ["Start", "Merge peer", "Merge early"])
      #expect(history.points.map { $0.cells.map(\.line) } == moves)
      #expect(history.points.map { $0.measure?.assets } == [1, 2, 3])
      #expect(history.points.map { $0.measure?.strongCells } == [1, 2, 2])
      for (point, first) in zip(history.points.dropFirst(), ["HEAD~1^1", "HEAD^1"]) {
        #expect(try ToldDiff(git, "\(first)..\(point.commit.id)").cells == point.cells)
      }
    }
  }

  @Test func aDayIsOnePointWithAllItsCommits() throws {
    let (git, _) = try Self.small()
    defer { git.remove() }
    try git.commit(["content/peer.md": Self.peer], message: "Morning", day: "2026-01-06")
    try git.commit(["notes.txt": "Nothing.\n"], message: "Aside", day: "2026-01-06")
    try git.commit(deleting: ["content/sheet.md"], message: "Evening", day: "2026-01-06")
    let history = try ToldHistory(git)
    #expect(history.subjects == ["Start", "Evening"])
    #expect(history.points.map { $0.otherCommits.map(\.subject) } == [[], ["Morning"]])
    #expect(
      history.points.last?.cells.map(\.line) == [
        #"cfo.evaluation strong → missing: "Sheet" was deleted."#,
        #"cfo.selection missing → strong: "Peer" was added."#,
      ])
  }

  @Test func whatWasBeforeTheFirstDayIsLeftOut() throws {
    let (git, commits) = try Self.repository()
    defer { git.remove() }
    let history = try ToldHistory(git, "--every", "commit", "--since", "2026-03-12")
    let kept = RevisionStory.chapters.enumerated().filter { $1.day >= "2026-03-12" }
    #expect(history.points.map(\.commit.id) == kept.map { commits[$0.offset] })
    #expect(history.points.first?.cells == [])
    #expect(
      history.points.dropFirst().map { $0.cells.map(\.line) }
        == kept.dropFirst().map { $1.isOfTheTaxonomy ? [] : $1.moves })
  }

  /// A computer with a wrong clock makes neither time run backwards nor commits vanish.
  @Test func aClockThatGoesBackwardsMovesNothing() throws {
    let (git, files) = try Self.small()
    defer { git.remove() }
    let sheet = try #require(files["content/sheet.md"])
    let commits = try [
      git.commit(["content/a.md": "---\ntitle: A\n---\nA.\n"], message: "Late", day: "2027-02-01"),
      git.commit(["content/peer.md": Self.peer], message: "Behind", day: "2026-02-01"),
      git.commit(["content/b.md": "---\ntitle: B\n---\nB.\n"], message: "Right", day: "2027-02-01"),
      git.commit(
        ["content/sheet.md": sheet.replacing("2026-01-01", with: "2027-02-02")], message: "Review",
        day: "2027-02-02"),
    ]
    let moves = [
      [
        #"cfo.evaluation strong → weak: Time has passed: "Sheet" is stale since 2027-01-02."#
      ],
      [#"cfo.selection missing → weak: "Peer" was added."#], [],
      [#"cfo.evaluation weak → strong: "Sheet" was brought up to date."#],
    ]
    let history = try ToldHistory(git, "--every", "commit")
    #expect(history.points.dropFirst().map { $0.cells.map(\.line) } == moves)
    // Two commits know of no third one, so that the one after the wrong clock is left out.
    for (commit, move) in zip(commits, moves) where commit != commits[2] {
      #expect(try ToldDiff(git, "\(commit)^..\(commit)").cells.map(\.line) == move)
    }
    let days = try ToldHistory(git)
    #expect(days.subjects == ["Start", "Right", "Review"])
    #expect(days.points.map { $0.otherCommits.count } == [0, 2, 0])
    let since = try ToldHistory(git, "--every", "commit", "--since", "2027-01-01")
    #expect(since.subjects == ["Late", "Behind", "Right", "Review"])
  }

  @Test func commitsAreJudgedByTheRulesOfTodayOrOfThen() throws {
    let (git, _) = try Self.small()
    defer { git.remove() }
    let strict = RevisionStory.start[RevisionStory.taxonomy]?.replacing("12 months", with: "1 day")
    try git.commit(
      [RevisionStory.taxonomy: try #require(strict)], message: "Age", day: "2026-01-08")
    let cause = "The taxonomy was edited: \"Sheet\" is stale since 2026-01-03."
    let then = try ToldHistory(git, "--rules", "then")
    #expect(
      then.points.map { $0.cells.map(\.line) } == [[], ["cfo.evaluation strong → weak: \(cause)"]])
    #expect(then.points.map { $0.measure?.strongCells } == [1, 0])
    let today = try ToldHistory(git, "--rules", "today")
    #expect(today.points.map { $0.cells.map(\.line) } == [[], []])
    #expect(today.points.map { $0.measure?.strongCells } == [0, 0])
  }
}

extension RevisionStoryTests {
  /// What a file says counts for nothing while it can't be read, which is another thing than that
  /// somebody has deleted it.
  @Test(arguments: [
    ("personas/cfo.md", "cfo.evaluation strong → not assessed: The persona's file can't be read."),
    (
      "personas/taxonomy.md",
      "cfo.trial not assessed → not there: The taxonomy can't be read."
    ),
  ])
  func aFileThatCanNotBeReadIsTheCause(path: String, move: String) throws {
    let git = try GitFixture()
    defer { git.remove() }
    var files = RevisionStory.start
    files["content/sheet.md"] = RevisionStory.asset(
      "Sheet", "channels: [email]\nreviewed: 2026-01-01", answers: "cfo.evaluation.cost")
    files[RevisionStory.taxonomy] = "---\nstages: [evaluation, selection, trial]\n---\nText.\n"
    try git.commit(files)
    try git.commit([path: "---\ntitle CFO\n---\nText.\n"])
    let told = try ToldDiff(git, "HEAD^..HEAD").cells.map(\.line)
    #expect(told.contains(move), "\(told)")
    let back = try ToldDiff(git, "HEAD..HEAD^").cells.map(\.line)
    #expect(back.contains { $0.hasSuffix("can be read now.") }, "\(back)")
    #expect(!(told + back).contains { $0.contains("added") || $0.contains("removed") }, "\(told)")
  }
}
