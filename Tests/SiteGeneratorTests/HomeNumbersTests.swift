import CoverageAnalysis
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// Every number that the home page says, read back from the page itself and held against the model,
/// whose parts are counted here anew.
struct HomeNumbersTests {
  private static let homes = Result { try (0..<200).map { try GeneratedHome(seed: $0) } }

  /// Tells of each home whether something holds, and that it was asked for often enough.
  private func forEachHome(
    atLeast count: Int = 20, _ check: (GeneratedHome, String) throws -> Bool
  ) throws {
    var asked = 0
    for home in try Self.homes.get() where try check(home, home.words) { asked += 1 }
    #expect(asked >= count, "only \(asked) pages say it")
  }

  @Test func theHeadlineSaysHowManyNeedsHaveAStrongAnswer() throws {
    try forEachHome { home, words in
      guard let match = words.firstMatch(of: #/(\d+) of the (\d+) things that the buying/#) else {
        return false
      }
      let needs = home.counted.flatMap(\.needs)
      let strong = needs.filter(\.isAnsweredStrongly)
      let assumed = strong.count { $0.answers.filter(\.isStrong).allSatisfy(\.isAssumed) }
      #expect(Int(match.1) == strong.count)
      #expect(Int(match.2) == needs.count)
      let some = words.firstMatch(
        of: #/a strong answer,? (?:(all|\d+) of them )?on channels that are only/#)
      let said = some.map { $0.1.map { $0 == "all" ? strong.count : Int($0) } ?? 1 }
      #expect(said ?? 0 == assumed)
      let coverage = words.firstMatch(of: #/weighted by who decides and when, coverage is (\d+) %/#)
      #expect(coverage.flatMap { Int($0.1) } == home.percent { $0.points })
      return true
    }
  }

  @Test func theFirstSentenceNamesTheLargestStallThatIsOpen() throws {
    try forEachHome { home, words in
      let open = home.coverage.cells.filter { $0.state.isOpen }.compactMap(\.stall)
      let most = open.map(\.deals).max()
      let match = home.page.parts(of: "answer").first?.firstMatch(
        of: #/^(\d+)(?: of (\d+))? deals? stood still at .* \/ \w+, (?:by|as of) /#)
      #expect((match != nil) == (most != nil))
      guard let match, let most else { return false }
      #expect(Int(match.1) == most)
      #expect(
        open.contains { $0.deals == most && $0.total.map(String.init) == match.2.map(String.init) })
      return true
    }
  }

  @Test func theFourFiguresAreThoseOfTheCells() throws {
    try forEachHome { home, words in
      guard home.coverage.isMeasured else {
        #expect(words.contains("Coverage no value"))
        #expect(!words.contains("coverage is"))
        return false
      }
      let needs = home.counted.flatMap(\.needs)
      let weak = needs.count { $0.points == 1 }
      let claimed = needs.count { $0.points == 0 && $0.answers.contains(where: \.counts) }
      let silent = needs.count { $0.points == 0 } - claimed
      home.expect(words, #/(\d+) weakly answered/#, weak)
      home.expect(words, #/(\d+) claimed only/#, claimed)
      home.expect(words, #/(\d+) without an answer/#, silent)
      let confirmed = home.percent { $0.confirmedPoints }
      if let match = words.firstMatch(of: #/(\d+) % without what is only assumed/#) {
        #expect(Int(match.1) == confirmed)
      } else {
        #expect(confirmed == home.percent { $0.points })
      }
      let gaps = home.counted.filter(\.state.isOpen)
      let match = words.firstMatch(of: #/Gaps (\d+)/#)
      #expect(match.flatMap { Int($0.1) } == gaps.count)
      return true
    }
  }

  @Test func assumptionsNameTheChannelsAndWhatRestsOnThem() throws {
    try forEachHome { home, words in
      let channels = home.coverage.workspace.personas.flatMap(\.channels).count { !$0.isConfirmed }
      let match = words.firstMatch(
        of: #/(\d+) channels? of [^.]*? (?:is|are) only assumed(?:; (\d+) needs? of priority)?/#)
      #expect(match.flatMap { Int($0.1) } ?? 0 == channels)
      let nothing = words.contains("had to be assumed")
      #expect(
        !nothing
          || channels == 0
            && home.coverage.personaOrder.allSatisfy { persona in
              home.coverage[persona].asksForChannel
                && home.coverage.workspace.personas[persona].influence != nil
                && !home.coverage.workspace.personas[persona].evidence.isEmpty
            }
      )
      guard let match, let needs = match.2 else { return false }
      #expect(Int(needs) == home.counted.flatMap(\.needs).count(where: \.isAssumed))
      return true
    }
  }

  @Test func whatToDoNextIsToldWithItsDealsItsPointsAndItsEffort() throws {
    try forEachHome { home, words in
      let ranks = home.page.parts(of: "rank")
      let plans = Array(home.coverage.backlog.prefix(5))
      #expect(ranks.count == plans.count)
      for (rank, plan) in zip(ranks, plans) {
        home.expect(rank, #/(\d+) deals?,/#, home.coverage[plan.cell].openStall?.deals ?? 0)
        home.expect(rank, #/effort (\d+)/#, plan.acts.reduce(0) { $0 + $1.effort })
        guard plan.isPriority, let match = rank.firstMatch(of: #/(\d+\.\d) points? of/#) else {
          continue
        }
        #expect(abs((Double(match.1) ?? -1) - home.points(of: plan)) < 0.1)
      }
      let open = home.coverage.cells.count(where: \.state.isOpen)
      home.expect(words, #/All (\d+) plans/#, open > 5 ? open : 0)
      return !plans.isEmpty
    }
  }

  @Test func theChartCountsEachStateOfEachStage() throws {
    try forEachHome { home, words in
      let notes = words.matches(
        of: #/(\d+) strong, (\d+) weak, (\d+) missing(?:, (\d+) not assessed)?/#)
      // A note stands once below each bar.
      #expect(notes.count == (home.coverage.personaOrder.isEmpty ? 0 : home.coverage.stages.count))
      for (stage, note) in zip(home.coverage.stages, notes) {
        let cells = home.counted.filter { $0.address.stage == stage }
        let counts = [CellState.strong, .weak, .missing, .notAssessed].map { state in
          cells.count { $0.state == state }
        }
        let said = [Int(note.1), Int(note.2), Int(note.3), note.4.map { Int($0) ?? -1 } ?? 0]
        #expect(said == counts)
      }
      return !notes.isEmpty
    }
  }

  @Test func checksAndProblemsAreCounted() throws {
    try forEachHome { home, words in
      let open = home.coverage.checks.count { $0.verdict == .toDo }
      home.expect(words, #/(\d+) of \d+ checks? asks? for something/#, open)
      home.expect(words, #/of (\d+) checks/#, home.coverage.checks.count)
      let warnings = home.coverage.findings(in: TextTree([:])).count { $0.severity == .warning }
      home.expect(words, #/The files have (?:\d+ errors? and )?(\d+) warning/#, warnings)
      return true
    }
  }
}

extension GeneratedHome {
  /// The cells that figures count.
  fileprivate var counted: [Cell] { coverage.cells.filter { $0.isPriority && $0.state.applies } }

  /// The coverage that points make, in percent as it is shown.
  fileprivate func percent(_ points: (CellShare) -> Int) -> Int {
    let weight = counted.reduce(0.0) { $0 + Double($1.weight.millionths) }
    let reached = counted.reduce(0.0) { sum, cell in
      guard let share = cell.share else { return sum }
      return sum + Double(cell.weight.millionths) * Double(points(share)) / Double(share.most)
    }
    guard weight > 0 else { return -1 }
    let percent = Int(reached / weight * 100 + 1e-9)
    return reached > 0 ? max(1, percent) : 0
  }

  /// The points of coverage that a plan adds.
  fileprivate func points(of plan: Plan) -> Double {
    let weight = counted.reduce(0.0) { $0 + Double($1.weight.millionths) }
    return Double(plan.weight.millionths) * Double(plan.gain.points) / Double(plan.gain.most)
      / weight * 100
  }

  /// Expects a number in a text, or none where it is 0.
  fileprivate func expect(_ text: String, _ pattern: Regex<(Substring, Substring)>, _ number: Int) {
    let said = text.firstMatch(of: pattern).flatMap { Int($0.1) }
    #expect(said ?? 0 == number, "\(text.prefix(400))")
  }
}
