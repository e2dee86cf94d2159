import CoverageAnalysis
import Foundation
import PersonaTestSupport
import SiteGenerator
import SourceDocuments
import Testing
import WorkspaceModel

/// What a public site withholds, and that it says so.
struct PublicSiteTests {
  @Test(arguments: PrivatePlaces.parts.indices)
  func noByteOfAPublicSiteHoldsASecret(part: Int) throws {
    let files = TextTree(PrivatePlaces.around(PrivatePlaces.parts[part]))
    let open = try SiteCase(files, isPublic: true, findingsIn: files)
    #expect(SecretSearch(open).found == [])
  }

  @Test(arguments: PrivatePlaces.parts.indices)
  func withoutTheOptionEverySecretIsThere(part: Int) throws {
    let files = TextTree(PrivatePlaces.around(PrivatePlaces.parts[part]))
    let found = Set(
      SecretSearch(try SiteCase(files, findingsIn: files)).found.map(\.secret))
    let missing = PrivatePlaces.parts[part].filter { !found.contains($0.secret) && !$0.isUnread }
    #expect(missing.map(\.description) == [])
    #expect(found.isSuperset(of: ["geheim900zz", "geheim901zz", "geheim902zz", "geheim903zz"]))
  }

  @Test(arguments: PrivatePlaces.taxonomies.map(\.place))
  func noByteHoldsASecretOfTheTaxonomy(place: PrivatePlace) throws {
    let files = PrivatePlaces.around([place])
      .merging(["content/used.md": "---\nowner: \(place.secret)\n---\nText.\n"]) { $1 }
    let open = try SiteCase(files, isPublic: true)
    #expect(SecretSearch(open).found.filter { $0.secret == place.secret } == [])
    let own = try SiteCase(PrivatePlaces.around([place]))
    #expect(SecretSearch(own).found.contains { $0.secret == place.secret })
  }

  @Test func noByteOfTheHistoryHoldsASecret() throws {
    let history = SecretHistory.history
    let open = try SiteCase(PrivatePlaces.around([]), isPublic: true, history: history)
    #expect(SecretSearch(open).found == [])
    #expect(open.page("history.html").words.contains("(withheld)"))
    #expect(!open.page("index.html").words.contains("(withheld) Since the last commit"))
    let own = try SiteCase(PrivatePlaces.around([]), history: history)
    let found = Set(SecretSearch(own).found.map(\.secret))
    #expect(found.isSuperset(of: SecretHistory.secrets))
  }

  @Test func findingsAndDebtsAreThoseOfTheTeam() throws {
    let files = PrivatePlaces.around(PrivatePlaces.parts[0])
    let (own, open) = (try SiteCase(files), try SiteCase(files, isPublic: true))
    #expect(own.site.matter.findings.map(\.rule) == open.site.matter.findings.map(\.rule))
    #expect(
      own.site.matter.findings.map(\.place.start) == open.site.matter.findings.map(\.place.start))
    let debts = { (site: SiteCase) in site.site.matter.views.whole.figures.taggingDebt }
    #expect(debts(own) == debts(open))
    let figures = { (site: SiteCase) in
      FigureName.allCases.map { site.site.matter.views.whole.figures.overall[$0] }
    }
    #expect(figures(own).map(\.numerator) == figures(open).map(\.numerator))
    #expect(figures(own).map(\.denominator) == figures(open).map(\.denominator))
  }

  @Test func aFindingKeepsTheWordsThatAreForEverybody() throws {
    let files = [
      "personas/cfo.md": "---\ntitle: CFO\nowner: sales\nstance: skeptik\n---\nSigns.\n",
      "content/a.md": "---\ncovers: {cof: [evaluation]}\n---\nText.\n",
    ]
    let words = try SiteCase(files, isPublic: true).page("problems.html").words
    #expect(words.contains("There is no persona cof"))
    #expect(words.contains("skeptik"))
    #expect(words.contains("personas/cfo.md:4:9"))
  }

  @Test func aFindingThatIsWithheldTellsItsRule() throws {
    let files = [
      "personas/taxonomy.md": "---\nowners: [sales]\n---\nText.\n",
      "content/a.md": "---\nowner: slaes\n---\nText.\n",
    ]
    let page = try SiteCase(files, isPublic: true).page("problems.html").words
    #expect(page.contains("What is written here is withheld; it breaks the rule:"))
    #expect(page.contains("content/a.md:2:8"))
    #expect(!page.contains("slaes"))
  }

  @Test func whatIsWithheldIsNotSaidToBeMissing() throws {
    let site = try SiteCase(SmallWorkspace.files, isPublic: true)
    #expect(site.page("cells/cfo/awareness.html").words.contains("the reason is not public"))
    #expect(!site.page("matrix/segment.html").words.contains("Nobody has written why."))
    #expect(site.page("governance.html").words.contains("What about is not public."))
    for page in site.pages {
      #expect(page.words.contains("Withheld on this site, which is for everybody:"), "\(page.path)")
    }
    #expect(
      !(try SiteCase.small.get().page("index.html").words.contains("Withheld on this site")))
  }

  @Test func aFileWhoseKeysMayStandInItsTextSaysThatItIsWithheld() throws {
    let files = ["content/a.md": "owner: sales\n\nThe text of it.\n"]
    let page = try SiteCase(files, isPublic: true).page("content/a.html").words
    #expect(page.contains("The text of this file is withheld"))
    #expect(!page.contains("The text of it."))
    let plain = ["content/a.md": "A text without keys.\n\nowner: a word of it.\n"]
    #expect(
      try SiteCase(plain, isPublic: true).page("content/a.html").words.contains("a word of it"))
  }

  @Test func theOrderOfTheBacklogDoesNotTellWhereDealsStandStill() throws {
    let own = try SiteCase.small.get().page("backlog.html").words
    let open = try SiteCase(SmallWorkspace.files, isPublic: true).page("backlog.html").words
    #expect(own.contains("Deals Points Effort"))
    #expect(own.contains("Cells at which deals stand still come first"))
    #expect(open.contains("Cell Points Effort"))
    #expect(open.contains("Where deals stand still is withheld here, and ranks nothing."))
  }

  @Test func repliesArePublic() throws {
    let site = try SiteCase(SmallWorkspace.files, isPublic: true)
    let words = site.page("cells/cfo/evaluation.html").words
    #expect(words.contains("Nine months on the median project."))
  }
}

/// The secrets that the files of a site hold, each with one file that does.
private struct SecretSearch {
  let found: [Hit]

  struct Hit: Hashable, CustomStringConvertible {
    let secret: String
    let path: String
    var description: String { "\(path): \(secret)" }
  }

  init(_ site: SiteCase) {
    var hits: [String: String] = [:]
    for (path, bytes) in site.files {
      // Most files hold none, and are long.
      let mayHold = path.contains("eheim") || Data(bytes).range(of: Data("eheim".utf8)) != nil
      guard mayHold else { continue }
      let text = "\(path) \(String(decoding: bytes, as: UTF8.self))".lowercased()
      for part in text.split(separator: "geheim").dropFirst() {
        let secret = "geheim\(part.prefix(while: \.isNumber))zz"
        hits[secret] = min(hits[secret] ?? path, path)
      }
    }
    found = hits.map { Hit(secret: $0, path: $1) }.sorted { $0.secret < $1.secret }
  }
}

/// A history whose commits, people, gaps and reasons hold secrets.
private enum SecretHistory {
  static let secrets: Set = [
    "geheim700zz", "geheim701zz", "geheim702zz", "geheim703zz", "geheim704zz",
  ]

  static var history: CoverageHistory {
    let now = PrivatePlaces.around([])
    var recorder = HistoryRecorder(rules: .today)
    let early = now.merging([
      "personas/cfo.md": (now["personas/cfo.md"] ?? "")
        .replacing("not-applicable: {awareness: Joins geheim903zz late}\n", with: "")
    ]) { $1 }
    let never = now.merging([
      "personas/cfo.md": (now["personas/cfo.md"] ?? "").replacing(
        "geheim903zz", with: "geheim703zz")
    ]) { $1 }
    let weak = never.merging([
      "content/payback.md": (now["content/payback.md"] ?? "")
        .replacing("title: Pay", with: "weak: {cfo.evaluation: Geheim704zz}\ntitle: Pay"),
      // What stands above keys without their hyphens is read by nobody, and then it is gone.
      "personas/lost.md": "# Geheim705zz\nowner: sales\n---\nSome words.\n",
    ]) { $1 }
    SmallHistory.add(commit("a", -45), early, after: nil, to: &recorder)
    SmallHistory.add(commit("b", -40), never, after: early, to: &recorder)
    SmallHistory.add(commit("c", -35), weak, after: never, to: &recorder)
    recorder.addGap(commit("d", -30), reason: "personas/cfo.md:1: geheim702zz is no key")
    SmallHistory.add(commit("e", -25), now, after: weak, to: &recorder)
    return recorder.history()
  }

  private static func commit(_ digit: Character, _ days: Int) -> HistoryCommit {
    let plain = SmallHistory.commit(digit, days, "Write geheim700zz")
    return HistoryCommit(
      id: plain.id, day: plain.day, subject: plain.subject, author: "Jo Geheim701zz")
  }
}
