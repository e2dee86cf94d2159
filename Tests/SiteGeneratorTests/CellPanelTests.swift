import Foundation
import PersonaTestSupport
import Testing

/// The panels of cells: what they show, and that their links lead somewhere from the site's root.
struct CellPanelTests {
  /// The panels of a script by stage, as pages.
  private func panels(_ site: SiteCase, _ path: String) throws -> [String: HTMLPage] {
    let text = site.text(path)
    let start = "site.panels(\"\(path)\", "
    #expect(text.hasPrefix(start) && text.hasSuffix(");\n"), "\(path)")
    let json = Data(text.dropFirst(start.count).dropLast(3).utf8)
    return try JSONDecoder().decode([String: String].self, from: json).mapValues {
      HTMLPage(path: path, html: $0)
    }
  }

  @Test func aPanelTellsScoreReasonsNeedsAndWhatWouldLiftTheCell() throws {
    let panel = try panels(try SiteCase.small.get(), "cells/cfo.js")
    #expect(panel.keys.sorted() == ["awareness", "evaluation", "expansion", "selection"])
    let words = try #require(panel["selection"]).words
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
    #expect(
      panel["selection"]?.addresses.first { !$0.hasPrefix("#") } == "cells/cfo/selection.html")
  }

  @Test(arguments: ["small", "example"])
  func linksLeadSomewhereFromTheRoot(name: String) throws {
    let site = try #require(PageTests.cases[name]).get()
    let scripts = site.files.keys.filter { $0.hasPrefix("cells/") && $0.hasSuffix(".js") }
    #expect(scripts.count >= 6)
    for path in scripts.sorted() {
      for (stage, page) in try panels(site, path) {
        #expect(page.nestingMistakes == [], "\(path) \(stage)")
        #expect(page.ids == ["panel-title"])
        for address in page.addresses where !address.hasPrefix("https:") {
          let file = String(address.split(separator: "#", omittingEmptySubsequences: false)[0])
          #expect(file.isEmpty || site.files[file] != nil, "\(path) \(stage): \(address)")
        }
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
    #expect(try panels(site, "cells/cfo.js")["evaluation"]?.words.contains("2 strong") == true)
    #expect(try panels(site, "cells/cfo.big.js")["evaluation"]?.words.contains("2 strong") == true)
    let small = try #require(try panels(site, "cells/cfo.small.js")["evaluation"]).words
    #expect(small.contains("0 missing") && small.contains("Small"))
    #expect(site.files["cells/ciso.big.js"] != nil && site.files["cells/ciso.small.js"] == nil)
  }

  @Test func manyAssetsAreCut() throws {
    var files = [
      "personas/cfo.md": "---\n---\nText.\n\n## Journey\n### Evaluation\n- Question: Why?\n"
    ]
    for number in 10...30 {
      files["content/a\(number).md"] = "---\ncovers: {cfo: [evaluation]}\n---\nText.\n"
    }
    let words = try #require(try panels(try SiteCase(files), "cells/cfo.js")["evaluation"]).words
    #expect(words.contains("A17") && !words.contains("A18 live"))
    #expect(words.contains("and 13 more, on the cell’s page"))
  }

  @Test func aPublicSiteNamesNoOwner() throws {
    let site = try SiteCase(SmallWorkspace.files, isPublic: true)
    for path in ["cells/cfo.js", "cells/ciso.enterprise.js"] {
      #expect(!site.text(path).contains("Owner"))
      #expect(try SiteCase.small.get().text("cells/cfo.js").contains("Owner"))
    }
  }

  @Test func hostileTextStaysText() throws {
    let site = try SiteCase([
      "personas/cfo.md":
        "---\ntitle: '<b>\"&\\</b>'\n---\nText.\n\n## Journey\n### Evaluation\n"
        + "- Question: </script><img src=x onerror=alert(1)>\u{2028}?\n"
    ])
    let page = try #require(try panels(site, "cells/cfo.js")["evaluation"])
    #expect(
      !page.tags.contains { ["img", "script", "b"].contains($0.name) && $0.attributes != [:] })
    #expect(page.html.contains("&lt;b&gt;&quot;&amp;\\&lt;/b&gt;"))
  }
}
