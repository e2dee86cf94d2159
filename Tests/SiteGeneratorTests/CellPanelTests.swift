import PersonaTestSupport
import Testing

/// The panels of cells: what they show, and that their links lead somewhere from the site's root.
struct CellPanelTests {
  /// The panels of all cells by persona, stage and segment.
  private func panels(_ site: SiteCase) throws -> [String: HTMLPage] {
    let panels = try site.fragments().filter { $0.key.hasPrefix("cell/") }
    return Dictionary(uniqueKeysWithValues: panels.map { (String($0.dropFirst(5)), $1) })
  }

  @Test func aPanelTellsScoreReasonsNeedsAndWhatWouldLiftTheCell() throws {
    let panels = try panels(try SiteCase.small.get())
    let ofCFO = panels.keys.filter { $0.hasPrefix("cfo/") && $0.count { $0 == "/" } == 1 }
    #expect(
      ofCFO.sorted() == ["cfo/awareness", "cfo/evaluation", "cfo/expansion", "cfo/selection"])
    let panel = try #require(panels["cfo/selection"])
    let words = panel.words
    for part in [
      "Chief Financial Officer at Selection", "1 weak", "0 of 1", "stale",
      "3 of 5 deals stood still at Chief Financial Officer / Selection, by win loss of",
      "They paid half of what they had feared.",
      "Open this cell’s page : Chief Financial Officer, Selection",
      "What would lift it", "What they need here Proof", "What a peer paid.",
      "Why it scores what it scores", "Assets for this cell What a peer paid live",
    ] {
      #expect(words.contains(part), "\(part)\n\(words)")
    }
    #expect(panel.addresses.first { !$0.hasPrefix("#") } == "cells/cfo/selection.html")
  }

  @Test(arguments: ["small", "example"])
  func linksLeadSomewhereFromTheRoot(name: String) throws {
    let site = try #require(PageTests.cases[name]).get()
    let panels = try panels(site)
    #expect(panels.count >= 6)
    for (name, page) in panels {
      #expect(page.nestingMistakes == [], "\(name)")
      #expect(page.ids == ["panel-title"])
      for address in page.addresses where !address.hasPrefix("https:") {
        let file = String(address.split(separator: "#", omittingEmptySubsequences: false)[0])
        #expect(file.isEmpty || site.files[file] != nil, "\(name): \(address)")
      }
    }
  }

  @Test func eachRowNamesTheFileWithItsPanels() throws {
    let site = try SiteCase.example.get()
    for path in ["index.html", "matrix/stage.html", "matrix/segment.html"] {
      let rows = site.page(path).tags.filter { $0.name == "tr" && $0.attributes["data-id"] != nil }
      #expect(!rows.isEmpty)
      for row in rows {
        let id = try #require(row.attributes["data-id"])
        let number = try #require(row.attributes["data-fragments"])
        #expect(
          site.text("fragments/\(number).js").contains("\n\"deal/\(id)\": "), "\(path): \(id)")
      }
    }
  }

  @Test func aSegmentHasPanelsOfItsOwn() throws {
    let site = try SiteCase([
      "personas/taxonomy.md": "---\nsegments: [big, small]\n---\nGuide.\n",
      "personas/cfo.md": "---\n---\nText.\n\n## Journey\n### Evaluation\n- Question (q): Why?\n",
      "personas/ciso.md": "---\nsegments: [big]\n---\nText.\n",
      "content/a.md":
        "---\nanswers: [cfo.evaluation.q]\nsegments: [big]\nreviewed: 2026-10-01\n---\nText.\n",
    ])
    #expect(try panels(site)["cfo/evaluation"]?.words.contains("2 strong") == true)
    #expect(try panels(site)["cfo/evaluation/big"]?.words.contains("2 strong") == true)
    let small = try #require(try panels(site)["cfo/evaluation/small"]).words
    #expect(small.contains("0 missing") && small.contains("Small"))
    let names = try panels(site).keys
    #expect(names.contains("ciso/evaluation/big") && !names.contains("ciso/evaluation/small"))
  }

  @Test func manyAssetsAreCut() throws {
    var files = [
      "personas/cfo.md": "---\n---\nText.\n\n## Journey\n### Evaluation\n- Question: Why?\n"
    ]
    for number in 10...30 {
      files["content/a\(number).md"] = "---\ncovers: {cfo: [evaluation]}\n---\nText.\n"
    }
    let words = try #require(try panels(try SiteCase(files))["cfo/evaluation"]).words
    #expect(words.contains("A17") && !words.contains("A18 live"))
    #expect(words.contains("and 13 more, on the cell’s page"))
  }

  @Test func aPublicSiteNamesNoOwner() throws {
    let site = try SiteCase(SmallWorkspace.files, isPublic: true)
    #expect(!site.text("fragments/0.js").contains("Owner"))
    #expect(try SiteCase.small.get().text("fragments/0.js").contains("Owner"))
  }

  @Test func hostileTextStaysText() throws {
    let site = try SiteCase([
      "personas/cfo.md":
        "---\ntitle: '<b>\"&\\</b>'\n---\nText.\n\n## Journey\n### Evaluation\n"
        + "- Question: </script><img src=x onerror=alert(1)>\u{2028}?\n"
    ])
    let page = try #require(try panels(site)["cfo/evaluation"])
    #expect(
      !page.tags.contains { ["img", "script", "b"].contains($0.name) && $0.attributes != [:] })
    #expect(page.html.contains("&lt;b&gt;&quot;&amp;\\&lt;/b&gt;"))
  }
}
