import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import PersonaTestSupport
import SourceDocuments
import Testing
import WorkspaceModel

/// The practice's three worked cases: what was there, what was made, and which cells it moved.
struct StoryTests {
  @Test(arguments: Story.all)
  func filesHaveNoProblems(story: Story) {
    for coverage in [story.before, story.after] {
      #expect(coverage.findings(in: TextTree([:])).map { "\($0.rule.id) \($0.place.path)" } == [])
    }
  }

  @Test(arguments: Story.all)
  func cellsMoveAsToldAndNoOthers(story: Story) throws {
    let (before, after) = (story.before.states, story.after.states)
    #expect(before.keys.sorted() == after.keys.sorted())
    let moved = before.keys.filter { before[$0] != after[$0] }.sorted()
    #expect(moved == story.changes.map(\.address).sorted())
    for change in story.changes {
      #expect(before[change.address] == change.before, "\(change.address)")
      #expect(after[change.address] == change.after, "\(change.address)")
    }
  }

  @Test(arguments: Story.all)
  func changeBetweenThemSaysWhatTheStorySays(story: Story) {
    let change = CoverageChange(from: story.before, to: story.after)
    let told = change.cells.map { cell in
      Story.Change(
        address: cell.address, before: cell.before?.word ?? "", after: cell.after?.word ?? "",
        causes: Set(cell.causes.compactMap(\.kind.told)))
    }
    #expect(Set(told) == Set(story.changes))
    #expect(change.cells.flatMap(\.causes).allSatisfy { $0.origin == .edit })
  }

  @Test(arguments: Story.all)
  func someGapsStayAsTheyWere(story: Story) {
    let (before, after) = (story.before.states, story.after.states)
    for (address, state) in story.stillOpen {
      #expect(before[address] == state, "\(address)")
      #expect(after[address] == state, "\(address)")
    }
  }

  @Test(arguments: Story.all)
  func eachMoveHasItsCauseInTheFiles(story: Story) throws {
    let (before, after) = (story.before, story.after)
    for change in story.changes {
      for cause in change.causes {
        switch cause {
        case .added(let id):
          #expect(before.workspace.assets.allSatisfy { $0.id != id })
          #expect(try after.serves(id, change.address), "\(id) \(change.address)")
        case .retired(let id):
          #expect(try before.serves(id, change.address), "\(id) \(change.address)")
          #expect(try !after[after.asset(id)].state.isLive)
        }
      }
    }
  }

  @Test(arguments: Story.all)
  func whatWasAddedIsLaterThanAllThatWasThere(story: Story) throws {
    let audit = try #require(CalendarDate("2026-04-01"))
    let old = story.before.workspace.assets
    #expect(old.filter { $0.lastDate >= audit }.map(\.id) == [])
    let new = story.after.workspace.assets.filter { asset in !old.contains { $0.id == asset.id } }
    #expect(new.filter { $0.lastDate < audit || $0.lastDate > Sample.today }.map(\.id) == [])
    #expect(new.count == 3)
  }

  @Test func theCampaignReachesTheOfficerOnlyAfterwards() throws {
    let story = Story.cfoMissingFromNurture
    #expect(
      story.before.personasInCampaigns == ["it-manager", "plant-manager", "production-planner"])
    #expect(
      story.after.personasInCampaigns
        == ["cfo", "it-manager", "plant-manager", "production-planner"])
  }

  @Test func contentTellsWhetherAPartnersLeadIsReadyOnlyAfterwards() throws {
    let story = Story.partnerMotion
    #expect(story.before.verifiedCriteria == [])
    #expect(
      story.after.verifiedCriteria == ["title", "company-size", "budget", "need", "timeline"])
  }

  @Test func partnersHaveAMessageForEachPersonOnlyAfterwards() {
    let story = Story.partnerMotion
    #expect(story.before.workspace.personas.allSatisfy { $0.section(.messaging) == nil })
    #expect(story.after.workspace.personas.allSatisfy { $0.section(.messaging) != nil })
  }
}

extension Coverage {
  /// The state of each cell in words, by its address.
  fileprivate var states: [String: String] {
    Dictionary(
      cells.map { (workspace.address(of: $0.address), $0.state.word) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether a live claim of an asset is on a cell.
  fileprivate func serves(_ asset: String, _ address: String) throws -> Bool {
    let asset = try self.asset(asset)
    return try cell(address).standingClaims.contains { $0.asset == asset }
  }

  /// The ids of those to whom some step of a campaign goes.
  fileprivate var personasInCampaigns: [String] {
    let steps = workspace.campaigns.flatMap(\.sequence)
    return Set(steps.compactMap { $0.persona.map { workspace.personas[$0].id } }).sorted()
  }

  /// The ids of the criteria that content verifies.
  fileprivate var verifiedCriteria: [String] {
    leads.all.flatMap(\.criteria).filter(\.isHintedAt).map { workspace.taxonomy[$0.criterion].id }
  }
}

extension ChangeCause.Kind {
  /// The cause as a story tells it.
  fileprivate var told: Story.Cause? {
    switch self {
    case .asset(let asset, .added): .added(asset.id)
    case .asset(let asset, .retired): .retired(asset.id)
    default: nil
    }
  }
}

extension WrittenAsset {
  /// The later of its two dates; the first day of all where it has none.
  fileprivate var lastDate: CalendarDate {
    [published, reviewed].compactMap(\.self).max() ?? CalendarDate(dayNumber: 0)
  }
}
