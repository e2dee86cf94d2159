import PersonaTestSupport
import Testing

@testable import SiteGenerator

/// The files of the search, as a site has them.
struct SearchFilesTests {
  @Test func smallIndexIsWrittenWhole() throws {
    let site = try SiteCase([
      "personas/mueller.md": """
      ---
      title: Frau Müller
      ---
      Pays late.

      ## Journey
      ### Evaluation
      - Objection: Too "dear".
      """,
      "content/price.md":
        "---\ntitle: Price list\nanswers: [mueller.evaluation.objection]\n---\nDear.",
    ])
    let entries = site.text("search/entries-0.js").split(separator: "\n").map(String.init)
    #expect(
      entries.prefix(4) == [
        "site.receive(\"entries\",0,[",
        #"["Frau Müller","","Pays late.","personas/mueller.html"],"#,
        #"["Too \"dear\".","Frau Müller / Evaluation","","cells/mueller/evaluation.html#need-objection"],"#,
        #"["Price list","","Dear.","content/price.html"],"#,
      ])
    let words = site.text("search/words-0.js")
    #expect(words.hasPrefix("site.receive(\"words\",0,\""))
    // A name of the persona and of her deal sheet; the stages, then the objection and the asset, which
    // are about her.
    #expect(words.contains(";muller,A.L.DBBB.BB"))
    // What an objection says counts more than the summary of an asset.
    #expect(words.contains(";dear,..B.C;"))
    let overview = site.text("search/index.js")
    #expect(overview.contains("[\"objection\",\"Objection\",\"Objections\",1,1]"))
    #expect(overview.contains("\"folding\":{\"ü\":\"u\"}"))
  }

  @Test func everyEntryLeadsToAPlace() throws {
    let site = try SiteCase.small.get()
    let lines = site.text("search/entries-0.js").split(separator: "\n").filter { $0.hasPrefix("[") }
    #expect(lines.count > 30)
    for line in lines {
      let address = try #require(line.split(separator: "\"").dropLast().last)
      let parts = address.split(separator: "#").map(String.init)
      #expect(site.files[parts[0]] != nil, "\(line)")
      guard parts.count > 1 else { continue }
      let page = site.page(parts[0])
      if parts[1].hasPrefix("filter=") {
        let value = String(parts[1].dropFirst("filter=".count))
        #expect(page.tags.contains { $0.attributes["value"] == value }, "\(line)")
      } else {
        #expect(page.ids.contains(parts[1]), "\(line)")
      }
    }
  }

  @Test func needsOfOneNameHavePlacesOfTheirOwn() throws {
    let site = try SiteCase([
      "personas/cfo.md": """
      ---
      title: CFO
      ---
      ## Journey
      ### Evaluation
      - Question: One?
      - Question: Two?
      - Proof (a): Three.
      - Proof (a): Four.
      """
    ])
    let ids = site.page("cells/cfo/evaluation.html").ids.filter { $0.hasPrefix("need-") }
    #expect(ids == ["need-question.1", "need-question.2", "need-a", "need-a..2"])
  }

  @Test func manyEntriesMakeManySmallFiles() {
    let entries = (0..<20_000).map { number in
      SearchEntry(
        .asset, "Asset \(number) on topic\(number % 700)", context: "Case study",
        summary: "What every asset says, and what only w\(number) says.",
        path: "content/\(number).html")
    }
    let files = SearchFiles(entries).all
    #expect(files.count > 50)
    #expect(files.allSatisfy { $0.bytes.count < 100_000 })
    #expect(Set(files.map(\.path)).count == files.count)
    #expect(SearchFiles(entries).all.map(\.bytes) == files.map(\.bytes))
  }

  @Test func onlySoManyWordsOfATextAreIndexed() {
    var entry = SearchEntry(.asset, "Long", context: "", summary: nil, path: "content/long.html")
    let text = (0..<1_000).map { "the w\($0)" }.joined(separator: " ")
    entry.text = [Array("<p>\(text)</p>".utf8)]
    let index = WordIndex([entry])
    #expect(index.sorted.count == WordIndex.mostWordsOfText + 1)
    #expect(!index.sorted.contains { $0.word.elementsEqual("the".utf8) })
  }

  @Test func longTextsEndAfterAWord() {
    let long = Array(repeating: "word", count: 100).joined(separator: " ")
    let entry = SearchEntry(.asset, "A", context: "", summary: long, path: "content/a.html")
    #expect(entry.summary.utf8.count < 200)
    #expect(entry.summary.hasSuffix("word …"))
  }

  @Test func publicSiteHasNoListsOfOwnersToFind() throws {
    let hidden = try SiteCase(SmallWorkspace.files, isPublic: true).text("search/entries-0.js")
    #expect(!hidden.contains("owner:"))
    let shown = try SiteCase.small.get().text("search/entries-0.js")
    #expect(shown.contains("governance.html#filter=owner:demand-gen"))
  }
}
