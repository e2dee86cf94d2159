import PersonaTestSupport
import SiteGenerator
import Testing

/// Where deals stood still: who is told, in which words, and that nobody else is.
struct StallPagesTests {
  private static let sentence =
    "8 of 12 deals stood still at Chief Information Security Officer / Selection, by sales feedback "
    + "of 16 October."

  @Test func theHomePageOpensWithTheLargestStallAndItsSource() throws {
    let page = try SiteCase.example.get().page("index.html")
    #expect(page.parts(of: "answer") == [Self.sentence])
    let heading = try #require(page.words.firstRange(of: Self.sentence))
    let figure = try #require(page.words.firstRange(of: "29 of the 61 things"))
    let matrix = try #require(page.words.firstRange(of: "Coverage of each persona at each stage"))
    let acts = try #require(page.words.firstRange(of: "What to do next"))
    #expect(heading.lowerBound < figure.lowerBound && figure.lowerBound < matrix.lowerBound)
    #expect(matrix.lowerBound < acts.lowerBound)
  }

  @Test(arguments: [
    "cells/ciso/selection.html", "personas/ciso.html", "committee.html", "deal/ciso.html",
  ])
  func itIsToldWhereItMatters(path: String) throws {
    let words = try SiteCase.example.get().page(path).words
    #expect(words.contains(Self.sentence))
    #expect(words.contains("All eight asked for the review pack"))
  }

  @Test(arguments: ["index.html", "matrix/stage.html", "matrix/stage.svg", "personas.html"])
  func theMatrixMarksItInWords(path: String) throws {
    let page = try SiteCase.example.get().page(path)
    #expect(page.text.ranges(of: "8 deals stood still").count >= 1)
    #expect(page.text.ranges(of: "3 deals stood still").count >= 1)
  }

  @Test func thePanelAndTheSearchTellIt() throws {
    let site = try SiteCase.example.get()
    #expect(try site.fragments()["cell/ciso/selection"]?.text.contains(Self.sentence) == true)
    let found = site.site.paths.filter { $0.hasPrefix("search/entries") }
      .contains { site.text($0).contains(Self.sentence) }
    #expect(found)
  }

  @Test func aStallAtAStrongCellIsToldThereAsAnsweredAndOpensNothing() throws {
    let site = try SiteCase([
      "personas/cfo.md": """
      ---
      title: CFO
      channels: {email: confirmed}
      stalls: [{stage: evaluation, deals: 4, date: 2026-10-01}]
      ---
      Text.

      ## Journey
      ### Evaluation
      - Question (q): What does it cost?
      """,
      "content/a.md": """
      ---
      title: Sheet
      channels: [email]
      reviewed: 2026-11-01
      ---
      Text.

      ## Answers
      - cfo.evaluation.q: It costs what it saves.
      """,
    ])
    let told = "4 deals stood still at CFO / Evaluation, as of 1 October. Today every"
    #expect(site.page("cells/cfo/evaluation.html").words.contains(told))
    #expect(!site.page("index.html").words.contains("stood still at"))
    #expect(!site.page("matrix/stage.html").words.contains("4 deals"))
    #expect(!site.page("backlog.html").words.contains("4 deals"))
  }

  @Test func noPageSaysThatDealsStallWhereNobodyHasRecordedIt() throws {
    for site in try [SiteCase.example.get(), SiteCase.small.get(), SiteCase.empty.get()] {
      for page in site.pages where !["rules.html", "reference.html"].contains(page.path) {
        #expect(!page.words.contains("deals stall"), "\(page.path)")
      }
    }
  }
}
