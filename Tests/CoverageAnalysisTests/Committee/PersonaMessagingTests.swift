import CoverageAnalysis
import Testing
import WorkspaceModel

struct PersonaMessagingTests {
  private func messaging(_ section: String) throws -> PersonaMessaging {
    let coverage = Coverage(["personas/cfo.md": "---\ntitle: CFO\n---\nText.\n\n\(section)\n"])
    return PersonaMessaging(of: try #require(coverage.workspace.personas.first))
  }

  @Test func everythingButWhatIsToBeAvoidedIsToBeSaid() throws {
    let messaging = try messaging(
      """
      ## Key messages
      We stay.

      - First.
      - (assumed) Second.

      ### For the board
      One sentence.

      #### In public
      - Nothing.

      ### AVOID:
      - Slogans.
      """)
    #expect(messaging.sayPoints.map(\.text) == ["First.", "Second.", "One sentence.", "Nothing."])
    #expect(messaging.sayPoints.map(\.isAssumed) == [false, true, false, false])
    #expect(messaging.avoidPoints.map(\.text) == ["Slogans."])
  }

  @Test func twoSectionsAreOneMessage() throws {
    let messaging = try messaging("## Messaging\n- One.\n\n## Key messages\n### Say\n- Two.")
    #expect(messaging.sayPoints.map(\.text) == ["One.", "Two."])
  }

  @Test func headingsAloneSayNothing() throws {
    let messaging = try messaging("## Messaging\n### Say\n### Avoid\n")
    #expect(!messaging.hasMessage)
    #expect(messaging.avoid.isEmpty)
  }
}
