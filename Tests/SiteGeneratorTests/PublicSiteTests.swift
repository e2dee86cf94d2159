import PersonaTestSupport
import Testing

/// What a public site leaves out in this step: stalls, and what people noted about judgements.
struct PublicSiteTests {
  private static let files = SmallWorkspace.files.merging([
    "personas/cfo.md": (SmallWorkspace.files["personas/cfo.md"] ?? "")
      .replacing("note: Asked what a peer paid", with: "note: Secretstall")
      .replacing("Never takes part before there is a shortlist", with: "Secretabsence")
      .replacing("because: The owner signs", with: "because: Secretdifference")
      .replacing("Sales ranks procurement higher", with: "Secretdispute"),
    "personas/ciso.md": (SmallWorkspace.files["personas/ciso.md"] ?? "")
      .replacing(
        "priority: 2\n",
        with: "priority: 2\nstalls:\n  - {stage: selection, deals: 7001, of: 7, date: 2026-10-01}\n"
          + "stalled: a key that nobody knows\n"
      ),
    "content/audit.md": (SmallWorkspace.files["content/audit.md"] ?? "")
      .replacing("From 2023", with: "Secretweakness"),
  ]) { $1 }

  private static let secrets = [
    "Secretstall", "Secretabsence", "Secretdifference", "Secretdispute", "Secretweakness",
    "stood still at", "3 deals", "3 of 5 deals", "7001",
  ]

  @Test func noFileOfAPublicSiteHoldsThem() throws {
    let site = try SiteCase(Self.files, isPublic: true)
    for (path, bytes) in site.files {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in Self.secrets { #expect(!text.contains(secret), "\(path): \(secret)") }
    }
  }

  @Test func withoutTheOptionTheyAreAllThere() throws {
    let site = try SiteCase(Self.files)
    let all = site.files.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    for secret in Self.secrets { #expect(all.contains(secret), "\(secret)") }
  }

  @Test func whatIsWithheldIsNotSaidToBeMissing() throws {
    let site = try SiteCase(Self.files, isPublic: true)
    #expect(site.page("cells/cfo/awareness.html").words.contains("the reason is not public"))
    #expect(!site.page("matrix/segment.html").words.contains("Nobody has written why."))
  }

  @Test func theOrderOfTheBacklogDoesNotTellWhereDealsStandStill() throws {
    let own = try SiteCase(Self.files).page("backlog.html").words
    let open = try SiteCase(Self.files, isPublic: true).page("backlog.html").words
    #expect(own.contains("Deals Points Effort"))
    #expect(open.contains("Cell Points Effort"))
  }

  @Test func repliesArePublic() throws {
    let site = try SiteCase(Self.files, isPublic: true)
    let words = site.page("cells/cfo/evaluation.html").words
    #expect(words.contains("Nine months on the median project."))
  }
}
