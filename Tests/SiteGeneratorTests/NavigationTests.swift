import Testing

@testable import SiteGenerator

struct NavigationTests {
  @Test func eachPartOfTheSiteStandsInOneNamedList() {
    let areas = SiteArea.groups.flatMap(\.areas)
    #expect(Set(areas + SiteArea.forEditors) == Set(SiteArea.allCases))
    #expect(areas.count + SiteArea.forEditors.count == SiteArea.allCases.count)
    #expect(Set(SiteArea.main).isSubset(of: areas))
  }

  @Test func everyPageNamesAllPartsAtItsFoot() throws {
    for path in ["index.html", "personas/cfo.html", "cells/cfo/evaluation.html"] {
      let page = try SiteCase.small.get().text(path)
      let foot = try #require(page.split(separator: "<nav id=\"all-pages\"").last)
      // The history is a part of sites that are given one.
      for area in SiteArea.groups.flatMap(\.areas) where area != .history {
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
