import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import Testing
import WorkspaceModel

struct ReviewQueueTests {
  /// On 2026-11-21, with reviews every three months.
  @Test(arguments: [
    (nil, "no known review"), ("2026-11-22", "no known review"), ("soon", "no known review"),
    ("2026-08-20", "1 day overdue, since 2026-11-21"),
    ("2025-08-20", "366 days overdue, since 2025-11-21"),
    ("2026-08-21", "due today, 2026-11-21"), ("2026-08-22", "due in 1 day, on 2026-11-22"),
    ("2026-09-21", "due in 30 days, on 2026-12-21"), ("2026-09-22", "not due before 2026-12-22"),
    ("2026-11-21", "not due before 2027-02-21"),
  ])
  func aReviewIsDueWhenTheOldOneNoLongerHolds(reviewed: String?, words: String) {
    let keys = reviewed.map { "reviewed: \($0)" } ?? ""
    let items = queue(["content/a.md": Sample.asset(keys)]).items
    #expect(items.map(\.state.words) == [words])
  }

  @Test func theRuleSaysHowOften() {
    let files = ["content/a.md": Sample.asset("reviewed: 2026-11-06")]
    let queue = queue(files.merging(Sample.taxonomy(rules: "review-every: 2 weeks")) { $1 })
    #expect(queue.items.last?.state.words == "1 day overdue, since 2026-11-21")
  }

  @Test(arguments: [("1 day", 1), ("5 days", 2), ("2 months", 3)])
  func theWindowSaysHowFarAheadIsDue(window: String, due: Int) throws {
    let days = ["2026-08-20", "2026-08-25", "2026-10-01", "2026-11-20"]
    let files = days.enumerated().map {
      ("content/a\($0.offset).md", Sample.asset("reviewed: \($0.element)"))
    }
    let workspace = Workspace.read(Dictionary(uniqueKeysWithValues: files))
    let period = try #require(CalendarPeriod(window))
    let queue = ReviewQueue(of: workspace, on: Sample.today, window: period)
    #expect(queue.due.count == due)
    #expect(queue.items.count == days.count)
  }

  @Test func theMostUrgentComesFirst() {
    let queue = queue([
      "content/late.md": Sample.asset("reviewed: 2026-01-02"),
      "content/later.md": Sample.asset("reviewed: 2026-11-01"),
      "content/latest.md": Sample.asset("reviewed: 2026-01-01"),
      "content/b.md": Sample.asset(""), "personas/a.md": Sample.persona(),
      "content/B.md": Sample.asset(""), "content/soon.md": Sample.asset("reviewed: 2026-09-01"),
    ])
    #expect(
      queue.items.map(\.path) == [
        "content/B.md", "content/b.md", "personas/a.md", "content/latest.md", "content/late.md",
        "content/soon.md", "content/later.md",
      ])
  }

  @Test func everyKindOfFileIsReviewed() {
    let text = "---\nreviewed: 2026-11-01\n---\nText.\n"
    let paths = [
      "content/a.md", "content/campaigns/a.md", "content/modules/a.md",
      "personas/a.md", "personas/lead-definitions/a.md", "personas/taxonomy.md",
    ]
    let queue = queue(Dictionary(uniqueKeysWithValues: paths.map { ($0, text) }))
    #expect(queue.items.map(\.path) == paths)
    #expect(Set(queue.items.map(\.file.kind)) == Set(FileKind.allCases))
  }

  /// On 2026-11-21, with reviews every three months.
  @Test(arguments: [
    ("published: 2026-08-20", "1 day overdue, since 2026-11-21"),
    ("published: 2026-11-01", "not due before 2027-02-01"),
    ("published: 2026-11-22", "no known review"),
    ("published: 2026-11-01\nstatus: draft", "no known review"),
    ("published: 2026-01-01\nreviewed: 2026-11-01", "not due before 2027-02-01"),
    ("published: 2026-11-01\nreviewed: 2026-08-20", "1 day overdue, since 2026-11-21"),
    ("published: 2026-11-01\nreviewed: 2026-11-22", "not due before 2027-02-01"),
  ])
  func publishingCountsAsTheFirstReview(keys: String, words: String) {
    let items = queue(["content/a.md": Sample.asset(keys)]).items
    #expect(items.map(\.state.words) == [words])
  }

  @Test func onlyWhatNobodyCanReviewIsExempt() {
    let statuses = ["published", "draft", "planned", "retired", "lost"]
    let files = statuses.map { ("content/\($0).md", Sample.asset("status: \($0)")) }
    let queue = queue(Dictionary(uniqueKeysWithValues: files))
    #expect(queue.exempt.map(\.path) == ["content/planned.md", "content/retired.md"])
    #expect(queue.exempt.map(\.why) == [.planned, .retired])
    #expect(queue.items.count == 3)
  }

  @Test(arguments: [
    ([], nil), (["retired"], "1 retired asset needs no review."),
    (["planned"], "1 planned asset waits until there is something to review."),
    (
      ["retired", "planned", "retired", "planned"],
      "2 retired assets need no review. 2 planned assets wait until there is something to review."
    ),
  ])
  func whatIsExemptIsCountedByItsReason(statuses: [String], sentence: String?) {
    let files = statuses.enumerated().map {
      ("content/a\($0.offset).md", Sample.asset("status: \($0.element)"))
    }
    #expect(queue(Dictionary(uniqueKeysWithValues: files)).exempt.sentence == sentence)
  }

  @Test func anEmptyWorkspaceHasAnEmptyQueue() {
    #expect(queue([:]).items.isEmpty)
    #expect(
      queue([:]).counts.sentence(within: ReviewQueue.usualWindow)
        == "There is no file to review.")
  }

  @Test func eachFileOfTheExampleIsInTheQueueOnceOrExempt() {
    expectEachFileOnce(Repository.example)
  }

  @Test(arguments: 0..<20)
  func eachFileIsInTheQueueOnceOrExempt(seed: Int) {
    var files = GeneratedWorkspace.draft(seed: seed).files
    var random = RandomNumbers(seed: seed)
    let oddities = [
      "content/CAPITALS.md": "Text.\n", "content/capitals.md": "Text.\n",
      "content/broken.md": "---\nstatus: retired\ntitle: [\n---\nText.\n",
      "content/old.md": Sample.asset("status: retired"), "content/empty.md": "",
      "content/retired-twice.md": Sample.asset("status: retired\nstatus: draft"),
      "content/campaigns/x.md": Sample.asset("starts: 2026-01-01"),
      "personas/lead-definitions/x/y.md": Sample.asset("persona: nobody"),
      "personas/\u{1}.md": "Text.\n", "content/README.md": "Text.\n", "content/_a.md": "Text.\n",
      "content/circle.md": Sample.asset("translation-of: circle"),
    ]
    for (path, text) in oddities.sorted(by: { $0.key < $1.key }) where random.oneIn(2) {
      files[path] = text
    }
    expectEachFileOnce(TextTree(files))
  }

  @Test func thousandsOfFilesAreSortedInNoTime() {
    let files = (0..<10_000).map {
      ("content/a\($0).md", "---\nreviewed: 2026-0\($0 % 9 + 1)-01\n---\n")
    }
    let workspace = Workspace.read(Dictionary(uniqueKeysWithValues: files))
    let start = ContinuousClock.now
    let queue = ReviewQueue(of: workspace, on: Sample.today)
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(queue.items.count == 10_000)
    #expect(queue.items.first?.path == "content/a0.md")
  }

  /// Each file that is read stands in the queue once, or is exempt for a reason; nothing else does.
  private func expectEachFileOnce(_ tree: TextTree) {
    let workspace = WorkspaceReader.read(tree, rules: [], jobs: 1)
    let queue = ReviewQueue(of: workspace, on: Sample.today)
    let found = queue.items.map(\.path) + queue.exempt.map(\.path)
    let read = tree.entries.map(\.path).filter { FileKind.of($0) != nil }
    #expect(found.sorted() == read.sorted())
    #expect(
      queue.counts.total == queue.items.count && queue.counts.open == queue.due.count)
  }

  private func queue(_ files: [String: String]) -> ReviewQueue {
    ReviewQueue(of: Workspace.read(files), on: Sample.today)
  }
}
