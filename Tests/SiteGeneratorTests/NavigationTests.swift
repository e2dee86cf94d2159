import Testing

@testable import SiteGenerator

struct NavigationTests {
  @Test func oneKindOfPagesOpensEachPartOfTheSite() throws {
    let areas = Set(PageKinds.all.map { $0.area })
    #expect(Set(areas.map(\.path)).count == areas.count)
    #expect(Set(areas.map(\.title)).count == areas.count)
    let paths = try Set(SiteCase.history.get().site.paths)
    // Problems and outcomes are parts of sites that have some.
    for area in areas where area != ProblemsPage.area && area != OutcomesPage.area {
      #expect(paths.contains(area.path))
    }
  }

  @Test func everyPageNamesAllPartsAtItsFoot() throws {
    for path in ["index.html", "personas/cfo.html", "cells/cfo/evaluation.html"] {
      let page = try SiteCase.small.get().text(path)
      let foot = try #require(page.split(separator: "<nav id=\"all-pages\"").last)
      // History and outcomes are parts of sites that are given them.
      let others = [HistoryPage.area, OutcomesPage.area, ProblemsPage.area]
      for area in PageKinds.all.map({ $0.area }) where !others.contains(area) && area.list != nil {
        #expect(foot.contains(">\(area.title)"), "\(path): \(area.title)")
      }
      #expect(foot.contains("reference.html\">For editors</a>"))
      #expect(!page.contains(">Rules</a>"))
      #expect(page.contains("<a href=\"#all-pages\">"))
    }
  }

  @Test func historyIsNamedWhereThereIsOne() throws {
    let path = "personas/cfo.html"
    #expect(try !SiteCase.small.get().text(path).contains("history.html"))
    #expect(try SiteCase.history.get().text(path).contains("../history.html\">History<"))
  }

  @Test func outcomesAreNamedWhereTheyAreMeasured() throws {
    let path = "personas/cfo.html"
    #expect(try SiteCase.outcomes.get().text(path).contains("../outcomes.html\">Outcomes<"))
    #expect(
      try SiteCase.mistakenOutcomes.get().text("outcomes.html").contains(
        "There are 2 mistakes in the tables"))
    #expect(try !SiteCase.small.get().text(path).contains("outcomes.html"))
  }

  @Test func problemsStandAtTheTopWhereThereAreSome() throws {
    let head = { (files: [String: String]) in
      try #require(try SiteCase(files).text("index.html").split(separator: "</header>").first)
    }
    let persona = "---\ntitle: CFO\nstance: skeptic\n---\nText.\n\n## Objections\n- No money.\n"
    #expect(try !head(["personas/cfo.md": persona]).contains("problems.html"))
    #expect(try !SiteCase(["personas/cfo.md": persona]).site.paths.contains("problems.html"))
    let mistake = persona.replacing("skeptic", with: "sceptical-ish")
    #expect(try head(["personas/cfo.md": mistake]).contains("problems.html"))
  }
}
