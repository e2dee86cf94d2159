import CoverageAnalysis
import CoverageTestSupport
import CoverageWording
import Testing
import WorkspaceModel

struct PersonaMessagingTests {
  private func messaging(_ section: String) throws -> PersonaMessaging {
    let coverage = Coverage(["personas/cfo.md": "---\ntitle: CFO\n---\nText.\n\n\(section)\n"])
    return PersonaMessaging(of: try #require(coverage.workspace.personas.first))
  }

  private func texts(_ kind: PersonaMessaging.Kind, _ messaging: PersonaMessaging) -> [String] {
    messaging[kind].flatMap(\.points).map(\.text)
  }

  @Test func whatToSayAndWhatToAvoidAreToldApart() throws {
    let messaging = try messaging(
      """
      ## Key messages
      We stay.

      - First.
      - (assumed) Second.

      ### 1. Say
      One sentence.

      #### In public
      - Nothing.

      ##### Avoid
      - Names.

      ### AVOID:
      - Slogans.

      #### On stage
      - Jokes.
      """)
    #expect(texts(.say, messaging) == ["First.", "Second.", "One sentence.", "Nothing."])
    #expect(messaging[.say].flatMap(\.points).map(\.isAssumed) == [false, true, false, false])
    #expect(messaging[.say].map(\.heading) == [nil, nil, "In public"])
    #expect(texts(.avoid, messaging) == ["Names.", "Slogans.", "Jokes."])
  }

  @Test func aHeadingOfTheTeamsOwnIsNoMessage() throws {
    let messaging = try messaging("## Messaging\n### Never on Fridays\n- Discounts.")
    #expect(texts(.other, messaging) == ["Discounts."])
    #expect(messaging.parts.map(\.heading) == ["Never on Fridays"])
    #expect(!messaging.hasMessage)
  }

  @Test func twoSectionsAreOneMessage() throws {
    let messaging = try messaging("## Messaging\n- One.\n\n## Key messages\n### Say\n- Two.")
    #expect(texts(.say, messaging) == ["One.", "Two."])
  }

  @Test func headingsAloneSayNothing() throws {
    let messaging = try messaging("## Messaging\n### Say\n### Avoid\n")
    #expect(!messaging.hasMessage)
    #expect(messaging.parts.isEmpty)
  }
}
