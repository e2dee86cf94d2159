import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct QuarterPlanTests {
  @Test(arguments: [
    ("2026-01-01", "Q1 2026, January to March", "Q2 2026, April to June"),
    ("2026-03-31", "Q1 2026, January to March", "Q2 2026, April to June"),
    ("2026-04-01", "Q2 2026, April to June", "Q3 2026, July to September"),
    ("2026-09-30", "Q3 2026, July to September", "Q4 2026, October to December"),
    ("2026-12-31", "Q4 2026, October to December", "Q1 2027, January to March"),
  ])
  func aQuarterIsThreeMonths(day: String, name: String, next: String) throws {
    let quarter = CalendarQuarter(of: try #require(CalendarDate(day)))
    #expect("\(quarter)" == name)
    #expect("\(quarter.next)" == next)
  }

  @Test(arguments: [
    (0, "Nothing to do this quarter", "Nothing to do next quarter", 0),
    (1, "One thing this quarter", "Nothing that gains coverage next quarter", 0),
    (5, "Five things this quarter", "Nothing that gains coverage next quarter", 0),
    (7, "Five things this quarter", "Two things next quarter", 0),
    (13, "Five things this quarter", "Five things next quarter", 3),
  ])
  func fiveAreTakenOnAtATime(count: Int, heading: String, next: String, remaining: Int) {
    let plan = coverage(personas: count).quarterPlan
    #expect(plan.heading == heading)
    #expect(plan.nextHeading == next)
    #expect(plan.remaining == remaining)
    #expect(plan.plans.count + plan.next.count + plan.remaining == count)
  }

  @Test func theyAreTheFirstOfTheBacklogThatGainSomething() {
    let coverage = coverage(personas: 12)
    let plan = coverage.quarterPlan
    #expect(plan.plans + plan.next == Array(coverage.backlog.prefix(10)))
    #expect(coverage.backlog.dropFirst(12).allSatisfy { !$0.gainsSomething })
    #expect(plan.withoutGain == coverage.backlog.count - 12)
    #expect(
      plan.rest
        == "After that 2 plans remain that gain something, and 36 cells for which a need has to "
        + "be written, or that wait for a day.")
  }

  @Test func withoutAnythingToGainTheRestSaysWhatToDo() {
    #expect(
      Coverage(["personas/a.md": Sample.persona()]).quarterPlan.rest
        == "No plan gains anything yet. Begin with what the personas must learn, or wait for what is "
        + "scheduled.")
    #expect(Coverage([:]).quarterPlan.rest == "There is no open cell that weighs anything.")
  }

  @Test func whatExistsIsCountedAgainstWhatIsNew() {
    let question = "### Evaluation\n- Question (why): Why?\n- Question (how): How?\n"
    let coverage = Coverage([
      "personas/a.md": Sample.persona("", question),
      "personas/b.md": Sample.persona("", question),
      "content/old.md": Sample.replying(
        "answers: [a.evaluation.why, b.evaluation.why]\nreviewed: 2020-01-01"),
    ])
    #expect(coverage.reuse.reusing == 1)
    #expect(coverage.reuse.creating == 2)
    #expect(coverage.reuse.writingNeeds == 6)
    #expect(
      coverage.reuse.sentence
        == "Reuse before create: of 3 to-dos, 1 reuses what exists and 2 write something new. In 6 "
        + "further cells somebody first has to write what the persona must learn there.")
  }

  @Test func theSentenceFitsEveryMixture() {
    #expect(Coverage([:]).reuse.sentence == nil)
    #expect(
      coverage(personas: 1).reuse.sentence?.hasPrefix(
        "No to-do reuses what exists: 1 to-do writes something new.") == true)
    #expect(
      Sample.one(["reviewed": nil]).reuse.sentence?.hasPrefix(
        "Reuse before create: the only to-do reuses what exists; nothing new is needed.") == true)
    #expect(
      Coverage(["personas/a.md": Sample.persona()]).reuse.sentence
        == "In 4 cells somebody first has to write what the persona must learn there.")
  }

  /// Before a mistake is put right nobody knows what is needed, and no work of its own is reuse.
  @Test func aCorrectionComesFirstAndIsNoReuse() {
    let coverage = Coverage([
      "personas/taxonomy.md": "---\nstages: [evaluation]\n---\nText.\n",
      "personas/a.md": Sample.persona("", "### Evaluatoin\n- Question (why): Why?\n"),
    ])
    #expect(coverage.backlog.flatMap(\.acts).map(\.kind) == [.correct])
    #expect(coverage.reuse.sentence == "1 to-do puts a mistake right.")
    #expect(coverage.quarterPlan.heading == "Nothing that gains coverage this quarter")
    #expect(
      coverage.quarterPlan.rest
        == "No plan gains anything before what a mistake hides can be read: put that right first.")
  }

  /// A cell without weight never adds to a figure, so that no work for it is promised points.
  @Test func aCellWithoutWeightIsNoWorkOfTheQuarter() throws {
    let coverage = Coverage([
      "personas/taxonomy.md":
        "---\nstages: [evaluation, {id: stay, weight: 0}]\n---\nText.\n",
      "personas/a.md": Sample.persona("priority: 1", "### Stay\n- Question (why): Why?\n"),
    ])
    let plan = try #require(coverage.backlog.last)
    #expect(plan.weight.millionths == 0 && !plan.gainsSomething)
    #expect(Wording(coverage).rank(of: plan) == "no points, as its weight is 0, effort 8")
    #expect(coverage.quarterPlan.plans.isEmpty && coverage.quarterPlan.withoutGain == 1)
  }

  /// So many personas, each with one question that nothing answers.
  private func coverage(personas: Int) -> Coverage {
    let files = (0..<personas).map {
      ("personas/p\($0).md", Sample.persona("", "### Evaluation\n- Question (why): Why?\n"))
    }
    return Coverage(Dictionary(uniqueKeysWithValues: files))
  }
}
