import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

/// What a site generator's keys do to liveness on a day, 2026-11-21 unless another is given.
struct GeneratorStateTests {
  private func coverage(_ keys: String, on day: CalendarDate = Sample.today) -> Coverage {
    Coverage(
      [
        "personas/cfo.md": Sample.persona("channels: [email]", "### Selection\n- Question: Why?\n"),
        "content/a.md": Sample.replying(
          "answers: [cfo.selection.question]\nchannels: [email]\nreviewed: 2026-11-01\n\(keys)"),
      ], on: day)
  }

  @Test(
    arguments: [
      ("", 2), ("draft: false", 2), ("draft: true", 0), ("archived: true", 0),
      ("published: false", 0), ("published: true", 2), ("expires: 2026-11-20", 0),
      ("expires: 2026-11-21", 2), ("expires: 2027-01-01", 2), ("expiryDate: 2026-11-20", 0),
      ("expires: 2027-01-01\nexpiryDate: 2026-01-01", 0), ("publishDate: 2026-11-22", 0),
      ("publishDate: 2026-11-21", 2), ("publishDate: 2026-11-22\npublished: 2026-01-01", 0),
      ("date: 2026-11-22", 0), ("date: 2026-11-21", 2), ("draft: nope", 0), ("expires: soon", 0),
      ("status: #draft", 0), ("expires: 2026-11-20T09:00:00Z", 0),
    ])
  func onlyWhatReadersCanSeeCounts(keys: String, score: Int) throws {
    #expect(try coverage(keys).cell("cfo.selection").score == score)
  }

  @Test(
    arguments: [
      ("draft: true", AssetState.draft), ("archived: true", .retired),
      ("expires: 2026-11-20", .retired),
      ("publishDate: 2026-12-01", .scheduled(CalendarDate("2026-12-01") ?? Sample.today)),
    ])
  func theStateHasAName(keys: String, state: AssetState) throws {
    let coverage = coverage(keys)
    #expect(coverage[try coverage.asset("a")].state == state)
  }

  @Test func anExpiredAssetIsOnNobodysListOfReviews() throws {
    let coverage = coverage("expires: 2026-11-20")
    let queue = ReviewQueue(of: coverage.workspace, on: coverage.today)
    #expect(queue.exempt.map(\.why) == [.retired])
  }

  @Test func publishingADraftOfAGeneratorsTakesTheKeyAway() throws {
    let coverage = coverage("draft: true")
    #expect(try coverage.acts("cfo.selection").contains("publish a"))
    let act = try #require(try coverage.plan("cfo.selection")?.acts.first)
    let cell = try coverage.cellAddress("cfo.selection")
    #expect(
      Wording(coverage).detail(of: act, for: cell)
        .contains("in the place of `draft: true` `status: published`"))
  }
}
