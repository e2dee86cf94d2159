import CoverageAnalysis
import PersonaTestSupport
import SiteGenerator
import Testing
import WorkspaceModel

/// Replies as what we say: on the pages of cell, persona, asset and module.
struct ReplyPagesTests {
  @Test func theCellSaysWhatWeSayByWhomAndWhere() throws {
    let page = try SiteCase.example.get().page("cells/ciso/evaluation.html")
    let needs = page.parts(of: "need")
    #expect(needs.count == 3)
    #expect(needs[0].contains("It crosses six hops under a key from your own store"))
    #expect(needs[0].contains("Where your data travels during a wave, hop by hop strong assumed"))
    #expect(needs[0].contains("content/security/data-path-paper.md:23"))
    #expect(needs[1].contains("through Discovery without agents"))
    #expect(needs[1].contains("content/modules/read-only-discovery.md:12"))
  }

  @Test func aNeedWithPointersAloneIsClaimedAndNothingIsSaid() throws {
    let site = try SiteCase.example.get()
    let needs = site.page("cells/dc-operations-manager/expansion.html").parts(of: "need")
    #expect(needs[2].contains("claimed, nothing said yet"))
    #expect(needs[2].contains("it does not say in a sentence what it replies"))
    let journey = site.page("personas/dc-operations-manager.html").parts(of: "journey")[0]
    #expect(journey.contains("Proof claimed, nothing said yet"))
    #expect(journey.contains("Incident tickets before and after"))
  }

  @Test func theFrontPageTellsTeamsWhoseFilesOnlyPointHowAnswersAreWritten() throws {
    let told = "No asset says what it replies, and a pointer alone gives no point."
    #expect(try SiteCase(RareWorkspace.pointing).page("index.html").words.contains(told))
    let claims = ["personas/taxonomy.md": "---\nrules: {strong-requires: [answers]}\n---\nText.\n"]
    let counting = try SiteCase(RareWorkspace.pointing.merging(claims) { $1 })
    #expect(!counting.page("index.html").words.contains(told))
    #expect(try !SiteCase.example.get().page("index.html").words.contains(told))
  }

  @Test func anOpenNeedHasItsCandidatesItsLinesAndItsBrief() throws {
    let page = try SiteCase.example.get().page("cells/ciso/selection.html")
    let need = page.parts(of: "need")[1]
    #expect(need.contains("Read Who checks Haulstone, how often, and against what first. If it"))
    #expect(need.contains("add the line - ciso.selection.breach-duty: … with its reply below"))
    #expect(need.contains("Lines to paste into content/ciso/selection-breach-duty.md"))
    #expect(need.contains("The brief for whoever writes the answer"))
    #expect(need.contains("persona brief ciso.selection.breach-duty"))
    #expect(!page.parts(of: "need")[0].contains("Lines to paste"))
  }

  @Test func thePersonasJourneyAndTheAssetTellTheSentence() throws {
    let site = try SiteCase.small.get()
    let words = "Nine months on the median project."
    #expect(site.page("personas/cfo.html").parts(of: "reply").contains(words))
    #expect(site.page("content/payback.html").parts(of: "reply").contains(words))
    #expect(site.page("content/payback.html").words.contains("Every assumption stands on the"))
    #expect(
      site.page("modules/median.html").parts(of: "reply")
        == ["Eleven months of rent, for half a room."])
  }

  @Test func aReplyStandsOnFourKindsOfPagesAndInTheStoryOfALead() throws {
    let site = try SiteCase.example.get()
    let coverage = site.site.matter.views.whole
    let words = Dictionary(grouping: site.pages) { page in
      // Modules are a part of the catalogue.
      String(page.path.prefix { $0 != "/" && $0 != "." }).replacing("modules", with: "content")
    }.mapValues { $0.map(\.words).joined(separator: " ") }
    let replies = coverage.answers.filter(\.counts).compactMap { $0.reply?.reply.text }
    #expect(replies.count > 30)
    for reply in replies {
      let kinds = words.filter { $0.value.contains(reply) }.keys
      #expect(
        Set(kinds).isSubset(of: ["cells", "content", "deal", "personas", "lead-definitions"]),
        "\(reply)")
    }
  }

  @Test func aSkeletonsLineIsAToDoAndNoAnswer() throws {
    let site = try SiteCase(RareWorkspace.files)
    let words = site.page("content/peer.html").words
    #expect(words.contains("A sentence has still to be written: Proof A bill that somebody paid."))
    #expect(site.page("cells/cfo/evaluation.html").parts(of: "need")[3].contains("No answer"))
  }
}
