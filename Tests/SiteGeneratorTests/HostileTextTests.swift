import PersonaTestSupport
import SiteTemplates
import Testing

/// Texts that try to become markup, code or another template.
struct HostileTextTests {
  static let texts = [
    "<script>alert(1)</script>", "\"\u{301} onload=alert(1) x=\"", "{{root}} {{{content}}}",
    "]]></style><img src=x onerror=alert(1)>", "\u{202E}txt.exe", "' onmouseover='alert(1)",
  ]

  @Test(arguments: texts)
  func textNeverBecomesMarkup(text: String) throws {
    let yaml = "'" + text.replacing("'", with: "''") + "'"
    let files = [
      "personas/cfo.md": """
      ---
      title: \(yaml)
      disputed: \(yaml)
      job-titles: [\(yaml)]
      x-own: \(yaml)
      ---
      \(text)

      ## \(text)
      - \(text)

      ## Journey
      ### Evaluation
      - Question: \(text)
      - Search: \(text)
      """,
      "personas/lead-definitions/lead.md": """
      ---
      title: \(yaml)
      persona: cfo
      criteria: {budget: \(yaml), need: {one: \(yaml)}}
      ---
      \(text)

      ## Budget
      - Ask: \(text)
      """,
      "content/page.md": """
      ---
      title: \(yaml)
      summary: \(yaml)
      answers: [cfo.evaluation.question]
      weak: {cfo.evaluation.question: \(yaml)}
      status: \(yaml)
      ---
      \(text)
      """,
      "content/modules/module.md": "---\ntitle: \(yaml)\n---\n\(text)\n",
      "personas/ciso.md": """
      ---
      title: \(yaml)
      convinces: [cfo]
      not-applicable: {awareness: \(yaml)}
      ---
      ## Messaging
      - \(text)

      ### Avoid
      - \(text)

      ## Value
      \(text)
      """,
      "content/campaigns/campaign.md": """
      ---
      title: \(yaml)
      offer: page
      sequence: [{persona: ciso, stage: awareness, asset: page}]
      ---
      \(text)
      """,
    ]
    let site = try SiteCase(files)
    for page in site.pages {
      #expect(page.nestingMistakes == [])
      for script in page.tags where script.name == "script" && !script.isEnd {
        #expect(script.attributes.keys.sorted() == ["defer", "src"], "\(page.path)")
        #expect(site.files[script.attributes["src"]?.replacing("../", with: "") ?? ""] != nil)
      }
      for tag in page.tags {
        #expect(tag.attributes["onerror"] == nil && tag.attributes["onload"] == nil)
        #expect(tag.attributes["onmouseover"] == nil && tag.attributes["src"] != "x")
      }
    }
  }

  @Test func titlesKeepTheirDirectionToThemselves() throws {
    let site = try SiteCase(["personas/cfo.md": "---\ntitle: \"\\u202Etxt\"\n---\nx\n"])
    let title = site.page("personas/cfo.html").tags.first { $0.name == "h1" }
    #expect(title?.attributes["dir"] == "auto")
    #expect(site.page("index.html").html.contains(">\u{202E}txt</a>"))
  }
}
