import Foundation
import PersonaTestSupport
import Testing

/// What the terminal and the data say of lead definitions.
struct LeadReportTests {
  private static let files = [
    "personas/cfo.md": """
    ---
    title: CFO
    job-titles: [CFO]
    influence: high
    channels: {email: confirmed, events: assumed}
    ---
    Text.

    ## Status quo
    - Two sites.

    ## Success metrics
    - Cash.

    ## Journey
    ### Evaluation
    - Question: What does it cost?
    - Search: cost of a move
    """,
    "personas/ciso.md": "---\ntitle: CISO\ninfluence: high\n---\nText.\n",
    "personas/lead-definitions/project.md": """
    ---
    title: Project
    persona: cfo
    approvals: {marketing: 2026-11-01, sales: 2026-08-01}
    criteria:
      title: CFO
      need: {move: A move, fewer: Fewer machines, more: A new site}
      timeline: This year
    ---
    Text.

    ## Timeline
    - Ask: By when?
    - Signal: Opened the mail.
    """,
    "content/move.md":
      "---\ntitle: Moving\nqualifies: [project.need.move]\ncovers: {cfo: [awareness]}\n---\nText.\n",
    "content/fewer.md":
      "---\ntitle: Fewer\nqualifies: [project.need.fewer]\ncovers: {cfo: [selection]}\n---\nText.\n",
  ]

  @Test func showSaysWhatThePageSays() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(
      ["show", "lead-definition/project", "--today", "2026-11-21"], in: folder.path)
    #expect(
      run
        == CommandRun(
          output: """
            Project
            personas/lead-definitions/project.md
            Text.

            personas: CFO

            Agreement
              - Marketing agreed on 2026-11-01 and sales agreed on 2026-08-01.
              - The word of sales is more than 3 months old: ask whether it holds.
              - This definition is agreed. That covers nothing by itself: of the 4 cells of its \
            persona 0 are strong. Next for CFO / Evaluation: write an asset that answers the \
            question "What does it cost?".

            Title
              - CFO
              - CFO adds: Job titles: CFO

            Budget
              - not written

            Authority
              - not written
              - CFO adds: Influence: High

            Need
              - move: A move
              - fewer: Fewer machines
              - more: A new site
              - CFO adds: Status quo: Two sites.

            Timeline
              - This year
              - ask: By when?
              - signal: Opened the mail.
              - CFO adds: Questions by stage: What does it cost?

            About signals
              - Engagement is not influence: a click shows interest, not the power to decide, and \
            somebody who never opens anything can still stop the deal. No signal qualifies or \
            rejects a lead by itself.

            What only CFO can tell
              - Success metrics: Cash.
              - Evaluation, question: What does it cost?

            What content hints at
              - Title: no content hints at it, so a form, the CRM or the call has to tell it.
              - Need: reading "Fewer" or "Moving" hints at it, but nothing tells "A new site" from \
            the rest.
              - Timeline: no content hints at it, so a form, the CRM or the call has to tell it.

            Need: which content hints at which
              - "A move": reading "Moving" hints at it.
              - "Fewer machines": reading "Fewer" hints at it.
              - "A new site": nothing that we publish hints at it.
              - Reading "Moving" hints at "A move", reading "Fewer" at "Fewer machines".
              - Reading "Moving" hints at "A move"; nothing hints at "A new site" alone, so \
            only a call can tell who needs that.
              - Reading "Fewer" hints at "Fewer machines"; nothing hints at "A new site" alone, \
            so only a call can tell who needs that.

            Call guide
              - Title: no question is written
              - Budget: no question is written
              - Authority: no question is written
              - Timeline: By when?

            Attract CFO
              - channels: Email and Events (assumed)
              - search: cost of a move
              - Awareness: Moving

            Engage CFO
              - Evaluation: nothing yet
              - Selection: Fewer
              - Expansion: nothing yet

            Qualify
              - Fewer: Need
              - Moving: Need

            To do
              - personas/lead-definitions/project.md says nothing about budget and authority.
              - Write `buying-role` in personas/cfo.md:6.
              - Write `## Responsibilities` in personas/cfo.md.
              - Write `## Decision criteria` in personas/cfo.md.
              - Write `## Value, in their words` in personas/cfo.md.
              - Write `## Objections` in personas/cfo.md.
              - Write `stance` in personas/cfo.md:6.
              - Write `listens-to` in personas/cfo.md:6.
              - Write `convinces` in personas/cfo.md:6.
              - Write `## Influencers and stakeholders` in personas/cfo.md.
              - Write `## Goals` in personas/cfo.md.
              - Write `## Jobs to be done` in personas/cfo.md.
              - Write `## Triggers` in personas/cfo.md.
              - Write `## Perceived risks` in personas/cfo.md.
              - Write `## Preferences and aversions` in personas/cfo.md.
              - Write `## Competitive considerations` in personas/cfo.md.
              - Write `## Messaging` in personas/cfo.md.

            """))
  }

  @Test func aBriefNamesItsLeadDefinitionOrThatThereIsNone() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let with = try PersonaCommand.run(["show", "persona/cfo"], in: folder.path)
    #expect(
      with.output.contains(
        "\nLead definitions\n  - Project (personas/lead-definitions/project.md)\n"))
    let without = try PersonaCommand.run(["show", "persona/ciso"], in: folder.path)
    #expect(
      without.output.hasSuffix(
        "  - Agree with sales on when such a person is a lead, and write "
          + "personas/lead-definitions/ciso.md.\n"))
  }

  @Test func dataCarriesAgreementWhatIsUnverifiedAndPairs() throws {
    let folder = try ScratchFolder(Self.files)
    defer { folder.remove() }
    let run = try PersonaCommand.run(["build", "-q", "--today", "2026-11-21"], in: folder.path)
    #expect(run.status == 0)
    let file = try JSONDecoder().decode(
      File.self, from: Data(try folder.read("_site/data/coverage.json").utf8))
    let named: [[String]] = file.personas.map(\.leadDefinitions)
    #expect(named == [["project"], []])
    let lead = try #require(file.leadDefinitions.first)
    #expect(
      lead.agreement
        == File.Agreement(
          isAgreed: true, marketing: "2026-11-01", sales: "2026-08-01", overdue: ["sales"]))
    #expect(lead.withoutHint == ["title", "timeline"])
    #expect(lead.missing == ["budget", "authority"])
    #expect(lead.segmentsOutside == [])
    let need = try #require(lead.criteria.first { $0.id == "need" })
    #expect(need.pairs == [File.Pair(options: ["move", "fewer"], assets: ["move", "fewer"])])
    #expect(need.pairsToldApart == 1 && need.pairsUntold == 2)
  }

  private struct File: Decodable {
    let personas: [Persona]
    let leadDefinitions: [Lead]

    struct Persona: Decodable {
      let leadDefinitions: [String]
    }

    struct Lead: Decodable {
      let agreement: Agreement
      let withoutHint: [String]
      let missing: [String]
      let segmentsOutside: [String]
      let criteria: [Criterion]
    }

    struct Agreement: Decodable, Equatable {
      let isAgreed: Bool
      let marketing: String?
      let sales: String?
      let overdue: [String]
    }

    struct Criterion: Decodable {
      let id: String
      let pairs: [Pair]
      let pairsToldApart: Int
      let pairsUntold: Int
    }

    struct Pair: Decodable, Equatable {
      let options: [String]
      let assets: [String]
    }
  }
}
