import Foundation
import PersonaTestSupport
import Testing

/// What `persona diff` tells, as far as the tests ask.
struct ToldDiff: Decodable {
  let cells: [ToldMove]

  /// Asks what changed between two revisions.
  init(_ git: GitFixture, _ range: String) throws {
    let run = try PersonaCommand.run(
      ["diff", range, "--always", "--format", "json"], in: git.path)
    #expect(run.status == 0 && run.remarks.isEmpty, "\(run)")
    self = try JSONDecoder().decode(Self.self, from: Data(run.output.utf8))
  }
}
