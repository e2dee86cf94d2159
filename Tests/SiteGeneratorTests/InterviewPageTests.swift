import PersonaTestSupport
import Testing

/// What is missing, as questions to print.
struct InterviewPageTests {
  @Test func questionsSayWhomWhyAndWhere() throws {
    let page = try SiteCase.small.get().page("interview.html")
    let sheets = page.parts(of: "sheet")
    #expect(sheets.count == 2)
    #expect(sheets[0].hasPrefix("Chief Financial Officer priority To sales"))
    #expect(sheets[0].contains("To customers in this role"))
    #expect(!sheets[0].contains("How do you answer"))
    #expect(sheets[1].contains("When would you accept somebody in the role of"))
    #expect(
      page.words.contains(
        #"We do not agree on this: "Sales ranks procurement higher". What is right?"#))
    #expect(
      page.words.contains(
        "What had happened in the week in which you began to look? Nobody knows when to turn up. "
          + "Write it below ## Triggers in personas/cfo.md."))
  }

  @Test func eachQuestionHasRoomToWriteAndALinkToItsFile() throws {
    let page = try SiteCase.small.get().page("interview.html")
    let questions = page.tags.count { $0.attributes["class"] == "question" }
    #expect(questions == 20)
    #expect(page.words.contains("more questions wait behind these"))
    #expect(page.tags.count { $0.attributes["class"] == "ruled" } == questions)
    let edit = "https://git.example.com/team/edit/main/personas/cfo.md"
    #expect(page.addresses.contains(edit))
  }

  @Test func aPersonaWhoLacksNothingIsAskedAboutDeals() throws {
    let sections = [
      "Status quo", "Responsibilities", "Goals", "Jobs to be done", "Decision criteria",
      "Success metrics", "Triggers", "Objections", "Perceived risks", "Value", "Preferences",
      "Competition", "Influencers",
    ].map { "## \($0)\n- A\n" }.joined()
    let site = try SiteCase([
      "personas/taxonomy.md": "---\nstages: [evaluation]\n---\n",
      "personas/cfo.md": """
      ---
      buying-role: economic-buyer
      influence: high
      channels: {email: confirmed}
      evidence: {kind: interviews}
      not-applicable: {evaluation: Signs unseen}
      ---
      \(sections)
      """,
      "personas/lead-definitions/a.md": """
      ---
      persona: cfo
      ---
      ## Budget
      - Ask: A?
      ## Authority
      - Ask: A?
      ## Need
      - Ask: A?
      ## Timeline
      - Ask: A?
      """,
    ])
    let page = site.page("interview.html")
    #expect(page.words.contains("questions to those who know: 1 question, at most ten a persona"))
    #expect(page.words.contains("slow down, and who asked for what?"))
    #expect(!page.words.contains("behind these: "))
  }

  @Test func withoutAPersonaItSaysWhatToBeginWith() throws {
    let page = try SiteCase.empty.get().page("interview.html")
    #expect(page.words.contains("There is no persona yet. Begin with the one who can stop a deal"))
  }

  @Test func aCrowdOfPersonasIsCut() throws {
    let files = (0..<100).map { ("personas/p\($0).md", "---\ntitle: P\($0)\n---\nText.\n") }
    let site = try SiteCase(Dictionary(uniqueKeysWithValues: files))
    let page = site.page("interview.html")
    #expect(page.parts(of: "sheet").count == 60)
    #expect(page.words.contains("40 further personas stand behind these"))
    #expect(site.page("personas/p99.html").html.contains("interview.html\">"))
  }

  @Test func everyBriefLeadsToItsQuestions() throws {
    let page = try SiteCase.small.get().page("personas/ciso.html")
    #expect(page.addresses.contains("../interview.html#on-ciso"))
  }
}
