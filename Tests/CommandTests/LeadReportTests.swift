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

            At a glance
              - 3 lines. Data tells 1, content hints at 1, a call tells 1. It names 1 of the 2 \
            who decide.
              - Marketing agreed on 2026-11-01 and sales agreed on 2026-08-01.
              - The word of sales is more than 3 months old: ask whether it holds.

            What sales accepts a lead by
              - Title: CFO (Data)
              - Budget: not written (Call)
              - Authority: not written (Call)
              - Need: A move, Fewer machines, A new site (Content hints at 2 of 3)
              - Timeline: This year (Call)

            What no checklist can hold
              - Status quo: CFO: Two sites.
              - Status quo: No story yet
              - Goals: Write `## Goals` in personas/cfo.md.
              - Goals: No story yet
              - Preferences and aversions: Write `## Preferences and aversions` in \
            personas/cfo.md.
              - Preferences and aversions: No story yet
              - Competitive considerations: Write `## Competitive considerations` in \
            personas/cfo.md.
              - Competitive considerations: No story yet
              - Influencers and stakeholders: Write `## Influencers and stakeholders` in \
            personas/cfo.md.
              - Influencers and stakeholders: No story yet

            One story: CFO
              - Attract them on Email and Events (assumed).
              - Awareness: nothing is written
              - Awareness: Reading "Moving" hints at "A move".
              - Awareness: Reading "Fewer" hints at "Fewer machines".
              - Awareness: Nothing that we publish hints at "A new site" alone.
              - Evaluation: "What does it cost?" Nothing to send yet.
              - Selection: nothing is written
              - Expansion: nothing is written

            The call, Budget
              - The definition says nothing about it.

            The call, Authority
              - The definition says nothing about it.

            The call, Timeline
              - Ask: By when?
              - Signal: Opened the mail.
              - Not written yet: `Open:`, `Qualified if:`, `Expect:`, `Avoid:` and `Then ask \
            for:`.

            What is open
              - This definition is agreed. That covers nothing by itself: of the 4 cells of its \
            persona 0 are strong. Next for CFO / Evaluation: write an asset that answers the \
            question "What does it cost?".
              - personas/lead-definitions/project.md says nothing about budget and authority.

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

  @Test func dataCarriesAgreementWhatTellsEachLineAndPairs() throws {
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
    #expect(lead.toAsk == ["budget", "authority", "timeline"])
    #expect(lead.criteria.map(\.knownFrom) == ["data", "content", "call"])
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
      let toAsk: [String]
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
      let knownFrom: String
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
