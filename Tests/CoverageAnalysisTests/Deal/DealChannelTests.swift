import CoverageAnalysis
import CoverageTestSupport
import Testing
import WorkspaceModel

struct DealChannelTests {
  private static let files = [
    "personas/cfo.md": Sample.persona(
      "title: CFO\nchannels: [email]", "### Selection\n- Question (exit): How do we get out?"),
    "personas/partner.md": Sample.persona("title: Partner\nchannels: [partners]"),
    "personas/ciso.md": Sample.persona("title: CISO\nchannels: [events]"),
    "content/deck.md": Sample.replying("answers: [cfo.selection.exit]\nchannels: [partners]"),
    "content/mail.md": Sample.asset("covers: {cfo: [selection]}\nchannels: [email, website]"),
    "content/draft.md": Sample.asset(
      "covers: {ciso: [selection]}\nchannels: [sales, partners]\nstatus: draft"),
  ]

  @Test func onlyChannelsWithSomethingLiveAreListed() {
    let coverage = Coverage(Self.files)
    let ids = DealChannel.all(in: coverage).map { coverage.workspace.taxonomy[$0.channel].id }
    #expect(ids == ["partners", "email", "website"])
    #expect(DealChannel.all(in: Coverage([:])).isEmpty)
  }

  @Test func aChannelServesWhoIsOnItOrGetsSomethingOnIt() throws {
    let coverage = Coverage(Self.files)
    let partners = try #require(DealChannel.all(in: coverage).first)
    #expect(
      try partners.served.map(\.persona) == [coverage.persona("cfo"), coverage.persona("partner")])
    #expect(partners.served.map(\.answeredNeeds) == [1, 0])
    #expect(try partners.absent == [coverage.persona("ciso")])
  }
}
