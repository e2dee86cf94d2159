import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

struct PlaybookTests {
  private static let files = [
    "personas/cfo.md": Sample.persona("title: CFO\nchannels: [email]"),
    "personas/partner.md": Sample.persona("title: Partner\nchannels: [partners]"),
    "personas/ciso.md": Sample.persona("title: CISO\nchannels: [events]"),
    "content/deck.md": Sample.asset("covers: {cfo: [selection]}\nchannels: [partners]"),
    "content/mail.md": Sample.asset("covers: {cfo: [selection]}\nchannels: [email, website]"),
    "content/draft.md": Sample.asset(
      "covers: {ciso: [selection]}\nchannels: [sales, partners]\nstatus: draft"),
  ]

  @Test func onlyChannelsWithSomethingLiveHaveAPlaybook() {
    let coverage = Coverage(Self.files)
    let ids = Playbook.channels(in: coverage).map { coverage.workspace.taxonomy[$0].id }
    #expect(ids == ["partners", "email", "website"])
    #expect(Playbook.channels(in: Coverage([:])) == [])
  }

  @Test func theWholePlaybookHoldsEverybody() {
    let playbook = Playbook(of: Coverage(Self.files))
    #expect(playbook.entries.count == 3)
    #expect(playbook.absent.isEmpty)
    #expect(playbook.entries.allSatisfy { $0.kits.count == 4 })
  }

  @Test func aChannelHoldsWhoIsOnItOrServedOnIt() throws {
    let coverage = Coverage(Self.files)
    let channel = coverage.workspace.taxonomy[.channels].tag(named: "partners")
    let playbook = Playbook(of: coverage, on: channel)
    #expect(
      try playbook.entries.map(\.persona) == [coverage.persona("cfo"), coverage.persona("partner")])
    #expect(try playbook.absent == [coverage.persona("ciso")])
    let selection = try #require(playbook.entries.first?.kits[2])
    #expect(try selection.claims.map(\.asset) == [coverage.asset("deck")])
  }
}
