import CoverageAnalysis
import PersonaTestSupport
import SiteTemplates
import Testing
import WorkspaceModel

/// The page on how coverage went, and the trend on the front page.
struct HistoryPageTests {
  @Test func pageIsAsExpected() throws {
    let site = try SiteCase.history.get()
    let html = site.files["history.html"] ?? []
    #expect(try Gold("history-page", [("history.html", html)]).differences == [])
  }

  @Test func aSiteWithoutAHistoryHasNoSuchPage() throws {
    let site = try SiteCase.small.get()
    #expect(site.files["history.html"] == nil)
    #expect(!site.text("index.html").contains("What changed"))
  }

  @Test func theAnswerStandsFirstAndTheNewestMoveNext() throws {
    let page = try SiteCase.history.get().page("history.html")
    #expect(page.words.contains("History Coverage rose from 0 % to 36 % between 2026-01-25 and"))
    let moves = page.parts(of: "moved")
    #expect(moves.count == 2)
    #expect(moves[0].contains("\"Payback calculator\" was added."))
    #expect(moves[1].contains("\"What a peer paid\" was added."))
    #expect(page.words.contains("Add the payback calculator 2026-10-12 · dddddddddd · Jo Doe"))
    #expect(page.words.contains("and 1 more commit of that day"))
  }

  @Test func cellsLeadToTheirPagesAndTellTheirStories() throws {
    let page = try SiteCase.history.get().page("history.html")
    #expect(page.addresses.contains("cells/cfo/evaluation.html"))
    let story = page.parts(of: "story").first {
      $0.contains("Chief Financial Officer / Evaluation")
    }
    #expect(story?.contains("2026-10-12 0 missing → 2 strong") == true)
  }

  @Test func aGapBreaksTheLineAndStandsWithItsReason() throws {
    let page = try SiteCase.history.get().page("history.html")
    let line = page.tags.first { $0.attributes["class"] == "chart-line" }?.attributes["d"] ?? ""
    #expect(line.count { $0 == "M" } == 2)
    #expect(page.tags.contains { $0.attributes["class"] == "chart-gaps" })
    #expect(page.words.contains("Break the officer personas/cfo.md:1: no end of front matter"))
    #expect(page.words.contains("cccccccccc not measured"))
    #expect(page.words.contains("The clone is shallow: older commits are not in it."))
  }

  @Test func theFrontPageShowsTheTrendAndTheLastMoves() throws {
    let page = try SiteCase.history.get().page("index.html")
    #expect(page.words.contains("What changed"))
    #expect(page.addresses.contains("history.html"))
    let picture = page.tags.first { $0.attributes["class"] == "spark" }
    #expect(picture?.attributes["aria-label"]?.hasPrefix("Coverage rose from") == true)
    #expect(page.words.contains("Add the payback calculator 2 cells better"))
  }

  @Test func aPublicSiteLeavesOutAuthors() throws {
    let site = try SiteCase(
      SmallWorkspace.files, isPublic: true, history: SmallHistory.history())
    #expect(site.pages.allSatisfy { !$0.text.contains("Jo Doe") })
    #expect(try SiteCase.history.get().text("history.html").contains("Jo Doe"))
  }

  @Test(arguments: HostileTextTests.texts + ["two\nlines", "\u{202E}evil", "\u{2066}hidden"])
  func whatACommitSaysStaysText(text: String) throws {
    let site = try SiteCase(
      ["personas/cfo.md": "---\ntitle: CFO\n---\nx\n"],
      history: SmallHistory.history(subject: text))
    for path in ["history.html", "index.html"] {
      let page = site.page(path)
      #expect(page.nestingMistakes == [])
      #expect(!page.html.contains("\u{202E}") && !page.html.contains("\u{2066}"))
      for tag in page.tags {
        #expect(tag.attributes["onerror"] == nil && tag.attributes["onload"] == nil)
        #expect(tag.attributes["onmouseover"] == nil && tag.attributes["src"] != "x")
        #expect(tag.name != "script" || tag.isEnd || tag.attributes["src"] != nil)
      }
    }
  }

  @Test func oneCommitIsNoCourseYet() throws {
    var recorder = HistoryRecorder(rules: .then)
    SmallHistory.add(
      SmallHistory.commit("a", 0, "Begin"), SmallWorkspace.files, after: nil, to: &recorder)
    let site = try SiteCase(SmallWorkspace.files, history: recorder.history())
    let page = site.page("history.html")
    #expect(page.words.contains("One commit is measured so far: coverage is 36 % on 2026-11-21."))
    #expect(page.words.contains("No commit moved a cell."))
    #expect(!page.words.contains("could not be measured"))
    #expect(!page.html.contains("line-chart"))
    #expect(site.page("index.html").words.contains("What changed One commit is measured so far"))
  }

  @Test func nothingMeasuredIsAPage() throws {
    for history in [
      HistoryRecorder(rules: .today).history(),
      {
        var recorder = HistoryRecorder(rules: .today)
        recorder.addGap(SmallHistory.commit("a", 0, "Begin"), reason: "it is broken")
        return recorder.history()
      }(),
    ] {
      let page = try SiteCase([:], history: history).page("history.html")
      #expect(page.words.contains("With the first commit that is measured, this page begins."))
      #expect(page.nestingMistakes == [])
    }
  }
}
